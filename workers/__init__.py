"""Long work as plain generators: each `yield` is a report and the place where cancel takes effect.

Only runner.py and jobs.py know Qt; everything else runs the same in a terminal.
"""
