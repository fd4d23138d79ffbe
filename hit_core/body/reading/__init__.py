"""How body files of all tools are read: names, rotations, persons, gender and the axis that is up."""
