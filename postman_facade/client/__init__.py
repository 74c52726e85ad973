"""`Postman` and `AsyncPostman`: what people make to talk to the API."""
