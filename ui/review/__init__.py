"""The page of questions: who somebody is, one at a time, and who looks like whom."""
