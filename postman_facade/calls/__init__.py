"""One call: built by a generated function, sent under the policy, read as what the function returns."""
