"""How often a drag's table is measured, on a made-up clock."""

import pytest

from hit_viewer.worker.table_pace import TablePace


def told(apart: float, cost: float, seconds: float = 20.0) -> tuple[int, int]:
    """Pictures and tables of a drag whose pictures would be so far apart without tables."""
    pace, now, pictures, tables = TablePace(), 0.0, 0, 0
    while now < seconds:
        now += apart
        pictures += 1
        if pace.due(now):
            pace.took(now, now + cost)
            now += cost
            tables += 1
    return pictures, tables


@pytest.mark.parametrize("apart", [0.02, 0.065, 0.103, 0.12, 0.138, 0.17, 0.22])
@pytest.mark.parametrize("cost", [0.002, 0.014, 0.03])
def test_four_tables_a_second_at_least_where_there_are_so_many_pictures(apart: float, cost: float) -> None:
    pictures, tables = told(apart, cost)
    assert tables >= min(4 * 20 - 1, pictures)
    if apart < 0.1:
        assert tables * cost <= 0.15 * 20  # most of the time is left to pictures


def test_each_picture_has_its_table_where_that_costs_next_to_nothing_or_pictures_are_slow() -> None:
    for apart, cost in ((0.016, 0.001), (0.3, 0.03), (1.0, 0.03)):
        pictures, tables = told(apart, cost)
        assert tables == pictures
