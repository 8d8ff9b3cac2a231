"""Which network addresses may be connected to: public ones, and those that the user named."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Collection, Iterable
from typing import Any

import httpcore


class Refused(Exception):
    """A connection to an address that is not public and that nobody named."""


class GuardedBackend(httpcore.SyncBackend):
    """Opens connections only to public addresses; `named` lists (host, port) pairs that may be private.

    The address that was checked is the one connected to, so that a name cannot turn private between check and use.
    """

    def __init__(self, named: Collection[tuple[str, int]]) -> None:
        super().__init__()
        self._named = frozenset(named)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"no address for {host}: {error}") from error
        addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
        if (host.lower(), port) not in self._named and not all(map(is_public, addresses)):
            raise Refused(f"{host} has a private address ({', '.join(addresses)})")
        fault: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in addresses:
            try:
                return super().connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
        raise fault or httpcore.ConnectError(f"no address for {host}")


def is_public(address: str) -> bool:
    """Whether an IP address is reached over the internet (IANA's special-purpose registries say which are not)."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(ip, "ipv4_mapped", None)
    return (mapped or ip).is_global and not (mapped or ip).is_multicast
