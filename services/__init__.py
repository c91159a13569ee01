"""What a person can do, in their words, as plain functions over a library.

Every function that writes returns a `Changes`; every decision is one transaction with its history step.
"""
