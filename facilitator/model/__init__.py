"""What Facilitator speaks about: people, the programme, a session as it runs, and the board."""
