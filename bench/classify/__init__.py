"""Measures classifying: labels against gold, time beside the comparison's own, what official notes name, stamps."""
