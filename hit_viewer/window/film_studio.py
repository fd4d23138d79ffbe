"""Has films made of what the 3D view shows, one after the other, and frames its pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hit_viewer.document.edits import Session
from hit_viewer.document.films import FilmScript, film_script, through_views
from hit_viewer.document.playback import Playback
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.movie_recording import Movie
from hit_viewer.worker.computation import computation_on
from hit_viewer.worker.exports.movies import movie_size, recorder
from hit_viewer.worker.film_order import FilmOrder
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.protocol import Computation

if TYPE_CHECKING:
    from hit_viewer.scene import SceneView

__all__ = ["FilmStudio"]

WIDE = (16, 9)


class FilmStudio(QObject):
    """Keeps movies in line; each is that of the moment at which it was asked for."""

    def __init__(self, session: Session, results: LatestResults, playback: Playback, view: SceneView) -> None:
        super().__init__(view)
        self._session, self._results, self._playback = session, results, playback
        self._scene = view.scene
        self.compute_on: Callable[[str], Computation] = computation_on
        """What computes on a device, in the process of a film: a function of a module, which can be pickled."""
        self.movies: list[Movie] = []
        """The first one runs, the others wait."""

    def framing(self, size: tuple[int, int], plain: bool) -> Framing:
        """The border of pictures of the 3D view."""
        return Framing(self._scene, self._session.state, size, self._results.facts, plain)

    def script(self, film: str, seconds: float = 1.0, beta: float = 1.0, through: bool = False) -> FilmScript:
        """What happens in a film; InputError if something lacks for it."""
        playback, state = self._playback, self._session.state
        script = film_script(
            film, state, seconds=seconds, beta=round(beta), sequence=playback.sequence, name=playback.name
        )
        return through_views(script, state.views) if through else script

    def movie(
        self,
        path: Path,
        film: str = "motion",
        side: float = 0.0,
        wide: bool = False,
        seconds: float = 8.0,
        beta: float = 1.0,
        through: bool = False,
        plain: bool = False,
    ) -> Movie:
        """Return a movie of what is shown now, to be put in line.

        Raises
        ------
        HITError
            There is no motion, pinned body or kept view for it, or its file's ending is unknown.
        """
        self.script(film, seconds, beta, through)
        recorder(path, 1.0).close()
        scene, where = self._scene, self._results.where
        longer = round(side or float(KINDS["movie"].defaults["side"]))
        options = {
            "size": movie_size(WIDE if wide else scene.window_size, longer), "theme": scene.theme, "plain": plain,
            "film": film, "seconds": seconds, "beta": round(beta), "through": through,
        }  # fmt: skip
        compute = partial(self.compute_on, where.device if where is not None else "")
        sequence = self._playback.sequence if film == "motion" else None
        return Movie(FilmOrder(path, self._session.state, sequence, scene.camera_state(), compute, options), self)

    def line_up(self, movie: Movie) -> None:
        """Begin a movie when those before it are over."""
        self.movies.append(movie)
        movie.finished.connect(lambda _: self._follow(movie))
        if self.movies[0] is movie:
            movie.start()

    def _follow(self, movie: Movie) -> None:
        was_first = self.movies[0] is movie
        self.movies.remove(movie)
        movie.deleteLater()
        if was_first and self.movies:
            self.movies[0].start()

    def abandon(self) -> None:
        """Leave nothing half-done behind."""
        for movie in self.movies:
            movie.abandon()
