"""Packages of the distribution; resources/ travels inside hit_core, docs/ and examples/ inside hit_viewer.

Everything else is said in pyproject.toml.
"""

from setuptools import find_packages, setup

setup(
    packages=[
        *find_packages(include=["hit_core*", "hit_viewer*"]),
        "hit_core._resources",
        "hit_viewer._docs",
        "hit_viewer._docs.examples",
    ],
    include_package_data=False,
    package_dir={
        "hit_core._resources": "resources",
        "hit_viewer._docs": "docs",
        "hit_viewer._docs.examples": "examples",
    },
    package_data={
        "hit_core": ["py.typed", "**/*.yaml", "schemas/*.json"],
        "hit_core._resources": ["**/*"],
        "hit_viewer._docs": ["*.md", "images/**/*"],
        "hit_viewer": ["py.typed", "**/*.svg", "**/*.png", "**/*.qss"],
    },
)
