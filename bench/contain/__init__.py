"""What it costs to contain a job in a worker process."""
