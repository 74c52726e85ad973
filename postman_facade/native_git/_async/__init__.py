"""What talks to the service, asynchronous."""
