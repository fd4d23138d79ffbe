"""From a 3D scan of a person to a body: its ten betas, its pose, and what these do not say."""

from .fitting import fit_scan
from .result import FitResult, Found, Moving
from .scan_files import SCAN_ENDINGS, ScanFile, is_scan, read_scan
from .smplx_bodies import ConvertedSmplx, convert_smplx

__all__ = [
    "SCAN_ENDINGS",
    "ConvertedSmplx",
    "FitResult",
    "Found",
    "Moving",
    "ScanFile",
    "convert_smplx",
    "fit_scan",
    "is_scan",
    "read_scan",
]
