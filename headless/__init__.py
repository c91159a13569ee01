"""The program without a screen: the same workers and services, JSON or plain lines on stdout."""
