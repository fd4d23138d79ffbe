"""What is told of a model or a subject: scores, tables, curves and pictures."""
