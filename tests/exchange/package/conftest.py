"""The two offices of every test here, and one sealed package between them."""

from __future__ import annotations

import pytest

from app.exchange.package.assemble import Assembled
from app.exchange.package.seal import seal
from tests.exchange.package.offices import ALLIANCE, GUILD, OTHER, Office, make_office, november


@pytest.fixture(scope="session")
def guild() -> Office:
    return make_office(GUILD)


@pytest.fixture(scope="session")
def alliance() -> Office:
    return make_office(ALLIANCE, "alliance", "ALZ-PY")


@pytest.fixture(scope="session")
def other() -> Office:
    return make_office(OTHER, code="PY-0015")


@pytest.fixture(scope="session")
def assembled() -> Assembled:
    return november()


@pytest.fixture(scope="session")
def package(guild: Office, alliance: Office, assembled: Assembled) -> bytes:
    return seal(assembled.files, assembled.manifest, guild.keys, [alliance.registration])
