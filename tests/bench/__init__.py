"""Speed and size, each as a ratio against a named floor measured in the same run. No floor, no claim."""
