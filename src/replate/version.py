"""The version of this program, in a place that imports nothing."""

VERSION = "0.1.0"
