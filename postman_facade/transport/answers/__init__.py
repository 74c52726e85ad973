"""Answers read whole, within a bound."""
