"""Writing exports of what the window shows: `writing` knows which module writes which kind."""
