"""PyTorch on the processor: its libraries and the modules that are imported; no headers, tests or compilers."""

from PyInstaller.utils.hooks import collect_dynamic_libs

# it reads its own source: settings from comments, what it compiles from functions
module_collection_mode = "pyz+py"
binaries = collect_dynamic_libs("torch", search_patterns=["*.so", "*.so.*", "*.dll", "*.dylib", "lib*.so"])
# without it, torch does not start
binaries += collect_dynamic_libs("torch", search_patterns=["torch_shm_manager"])
hiddenimports = ["torch._C", "torch.return_types"]
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
