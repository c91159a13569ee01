"""Similar shots: offered as stacks, one row each."""
