"""What people read: the English texts, and numbers as their language writes them."""
