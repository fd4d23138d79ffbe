"""The window: menus, dialogs, and what they do."""
