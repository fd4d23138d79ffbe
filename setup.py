"""Packages of the distribution; resources/ travels inside hit_core (everything else is said in pyproject.toml)."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["hit_core*", "hit_viewer*"]), "hit_core._resources"],
    include_package_data=False,
    package_dir={"hit_core._resources": "resources"},
    package_data={
        "hit_core": ["py.typed", "**/*.yaml", "schemas/*.json"],
        "hit_core._resources": ["**/*"],
        "hit_viewer": ["py.typed", "**/*.svg", "**/*.png", "**/*.qss"],
    },
)
