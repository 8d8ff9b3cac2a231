"""Which Prefect API to use: the one configured, one that `solieu serve` has running, else Prefect's embedded server."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

HOST = "127.0.0.1"
PORT = 4200
STARTUP_SECONDS = 120
"""How long a server may take to come up; the first start on a machine reads all of Prefect from a cold disk."""


def local_url() -> str:
    """Where `solieu serve` runs its API."""
    return f"http://{HOST}:{os.environ.get('SOLIEU_API_PORT', PORT)}/api"


def settle() -> None:
    """Set Prefect's environment before it is imported: analytics off, quiet, patient, and a running API if there is one."""
    os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    os.environ.setdefault("DO_NOT_TRACK", "1")
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
    os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "ERROR")
    os.environ.setdefault("PREFECT_CLI_PROMPT", "false")
    os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", str(STARTUP_SECONDS))
    if "PREFECT_API_URL" not in os.environ and healthy(local_url()):
        os.environ["PREFECT_API_URL"] = local_url()


def healthy(url: str, timeout: float = 0.3) -> bool:
    """Whether a Prefect API answers at `url`."""
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=timeout) as answer:
            return bool(answer.read().strip() == b"true")
    except (OSError, ValueError, urllib.error.URLError):
        return False


@contextmanager
def running_api() -> Iterator[str]:
    """An API for a served deployment: the configured or running one, else one started here and stopped after.

    Raises:
        RuntimeError: the API did not come up.
    """
    settle()
    configured = os.environ.get("PREFECT_API_URL")
    if configured:
        yield configured
        return
    url = local_url()
    port = url.rsplit(":", 1)[1].split("/")[0]
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", HOST, "--port", port, "--analytics-off"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + STARTUP_SECONDS
        while not healthy(url):
            if server.poll() is not None:
                raise RuntimeError(f"Prefect's server ended at once; is port {port} taken? Set SOLIEU_API_PORT")
            if time.monotonic() > deadline:
                raise RuntimeError(f"Prefect's server does not answer at {url}")
            time.sleep(0.2)
        os.environ["PREFECT_API_URL"] = url
        yield url
    finally:
        server.terminate()
        server.wait(10)
