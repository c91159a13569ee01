"""Where photos were taken: a map that is drawn from what comes with the program, and the towns beside it."""
