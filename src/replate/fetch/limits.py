"""What one look may cost us, and what we may cost a host."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from replate.version import VERSION


class Purpose(StrEnum):
    """What an address is asked for; it sets the size allowed and what we say we accept."""

    PAGE = "page"
    FEED = "feed"
    ROBOTS = "robots"


@dataclass(frozen=True, slots=True)
class Limits:
    """The options of this stage. Times are in seconds, sizes in bytes.

    ``deadline`` bounds one request from resolving the name to the last byte, ``max_wait`` how long it may stand
    in line for its turn; both together bound a whole look, with its redirects and the robots.txt files on the
    way. The sizes hold for a body both as transferred and as decoded (headers: 100 KiB is the most).
    ``gap`` is the least pause between two requests to one host, measured from the end of the last answer;
    0 switches our own pace off (a site's Crawl-delay still holds). A host that answers slowly gets a pause
    of ``slowness_factor`` times its last answer, at most ``slowness_ceiling``. ``silence_floor`` and
    ``silence_ceiling`` clamp what Retry-After may demand; without it the pause starts at ``backoff_first``
    and doubles up to ``backoff_ceiling``. ``allow_addresses`` names what may be asked although it is not on
    the public internet, each as ``address:port`` exactly (``127.0.0.1:8800``, ``[::1]:8800``).
    """

    agent: str = "Replate"
    version: str = VERSION
    contact: str = ""
    deadline: float = 30.0
    max_wait: float = 10.0
    max_page_bytes: int = 5_000_000
    max_feed_bytes: int = 15_000_000
    max_robots_bytes: int = 1_000_000
    max_header_bytes: int = 64 * 1024
    max_redirects: int = 5
    gap: float = 1.0
    slowness_factor: float = 2.0
    slowness_ceiling: float = 30.0
    crawl_delay_ceiling: float = 300.0
    silence_floor: float = 60.0
    silence_ceiling: float = 86_400.0
    backoff_first: float = 60.0
    backoff_ceiling: float = 21_600.0
    robots_age: float = 86_400.0
    robots_retry: float = 1_800.0
    respect_robots: bool = True
    allow_addresses: tuple[str, ...] = ()

    @property
    def user_agent(self) -> str:
        """How we introduce ourselves: name, version and where to complain. Never a browser's name."""
        stated = f"{self.agent}/{self.version}" + (f" (+{self.contact})" if self.contact else "")
        return "".join(letter for letter in stated if letter.isprintable() and letter.isascii()).strip()

    def max_bytes(self, purpose: Purpose) -> int:
        """Return how large a body may be that is asked for this purpose."""
        sizes = {Purpose.FEED: self.max_feed_bytes, Purpose.ROBOTS: self.max_robots_bytes}
        return sizes.get(purpose, self.max_page_bytes)
