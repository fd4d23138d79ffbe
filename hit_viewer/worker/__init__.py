"""The one worker: what it is asked for, how it computes, what it hands back."""
