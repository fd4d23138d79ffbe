"""What a training learns from: subjects, prepared and cached, and the points drawn from them."""
