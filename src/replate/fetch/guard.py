"""Which network addresses may be asked: the public internet, and what the operator names exactly.

A page, a feed or a redirect may name any host, and a name may resolve to a machine of our own network.
What counts is therefore the address connected to, checked after resolving and at every hop.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from replate.errors import SettingsError

Ip = IPv4Address | IPv6Address

# The only part of the IPv6 space that is handed out for public hosts (RFC 4291, IANA registry).
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Public by registry, yet each leads to another address written inside it, or to a relay on our own side.
_DETOURS_6 = (IPv6Network("2002::/16"), IPv6Network("2001::/32"), IPv6Network("3fff::/20"))
_DETOURS_4 = (IPv4Network("192.88.99.0/24"),)


def is_public(ip: Ip) -> bool:
    """Whether an address belongs to a host of the public internet.

    False for private, shared (RFC 6598), link-local, loopback, multicast, unspecified, reserved and
    documentation ranges, and for IPv6 forms that carry an IPv4 address (mapped, 6to4, Teredo, NAT64).
    """
    if ip.is_multicast or ip.is_unspecified or not ip.is_global:
        return False
    if isinstance(ip, IPv4Address):
        return not any(ip in network for network in _DETOURS_4)
    return ip in _GLOBAL_UNICAST and not any(ip in network for network in _DETOURS_6)


def read_allowances(allow_addresses: Iterable[str]) -> frozenset[tuple[Ip, int]]:
    """Read ``address:port`` pairs; raise ``SettingsError`` for one that does not name both exactly."""
    return frozenset(map(_allowance, allow_addresses))


def _allowance(text: str) -> tuple[Ip, int]:
    host, _, port = text.rpartition(":")
    try:
        return ip_address(host.removeprefix("[").removesuffix("]")), int(port)
    except ValueError:
        raise SettingsError(
            f"allow_addresses: {text!r} must be an IP address and a port, such as 127.0.0.1:8800"
        ) from None


def is_permitted(host: str, port: int, allowed: frozenset[tuple[Ip, int]]) -> bool:
    """Whether we may connect to this IP address (a zone such as ``%eth0`` is never public)."""
    try:
        ip = ip_address(host)
    except ValueError:
        return False
    return (ip, port) in allowed or is_public(ip)
