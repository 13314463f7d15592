"""The plain types that stages hand to one another, in the words of the glossary.

Every type is frozen. Times are aware UTC and named ``*_at``; ``None`` means "not known", never "now".
"""

from __future__ import annotations

from replate.model.accounts import BREAK, Account, AccountLine, Flag, FlagKind, Touch, Umbrella
from replate.model.compared import (
    Change,
    Comparison,
    Kind,
    Label,
    Level,
    Operation,
    Ruling,
    Side,
    change_key,
    change_numbers,
)
from replate.model.content import (
    Block,
    BlockKind,
    Content,
    Digests,
)
from replate.model.kept import (
    Article,
    ChangeLine,
    Check,
    Counts,
    Event,
    EventKind,
    Feed,
    Found,
    ImportedArticle,
    ImportedVersion,
    Outlet,
    OutletLine,
    Pending,
    Version,
    VersionLine,
)
from replate.model.looked import (
    CLOSED,
    Capture,
    Extraction,
    Failure,
    FeedReading,
    Hop,
    HostState,
    Link,
    Unreadable,
)
from replate.model.outcomes import (
    ArticleState,
    Outcome,
)

__all__ = [
    "BREAK",
    "CLOSED",
    "Account",
    "AccountLine",
    "Article",
    "ArticleState",
    "Block",
    "BlockKind",
    "Capture",
    "Change",
    "ChangeLine",
    "Check",
    "Comparison",
    "Content",
    "Counts",
    "Digests",
    "Event",
    "EventKind",
    "Extraction",
    "Failure",
    "Feed",
    "FeedReading",
    "Flag",
    "FlagKind",
    "Found",
    "Hop",
    "HostState",
    "ImportedArticle",
    "ImportedVersion",
    "Kind",
    "Label",
    "Level",
    "Link",
    "Operation",
    "Outcome",
    "Outlet",
    "OutletLine",
    "Pending",
    "Ruling",
    "Side",
    "Touch",
    "Umbrella",
    "Unreadable",
    "Version",
    "VersionLine",
    "change_key",
    "change_numbers",
]
