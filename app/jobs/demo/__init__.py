"""The practice offices.

A believable guild and its alliance made from a seed, with the main job done end to end.
"""

from app.jobs.demo.cases import Demos, make_cases
from app.jobs.demo.practice import practice_office
from app.jobs.demo.story import DemoSummary, make_demo

__all__ = ["DemoSummary", "Demos", "make_cases", "make_demo", "practice_office"]
