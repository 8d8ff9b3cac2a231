"""The scheduled deployment, served locally; `prefect.yaml` declares the same one for work pools."""

from __future__ import annotations

DEPLOYMENT = "daily"


def serve(raw: str, warehouse: str, cron: str | None, workers: int | None) -> None:
    """Serve the deployment until interrupted: runs on `cron` (Vietnam time) and whenever it is triggered."""
    from prefect.schedules import Cron

    from flows.news import news_to_warehouse

    news_to_warehouse.serve(
        name=DEPLOYMENT,
        schedule=Cron(cron, timezone="Asia/Ho_Chi_Minh") if cron else None,
        parameters={"raw": raw, "warehouse": warehouse, "workers": workers},
        tags=["solieu"],
        limit=1,
        print_starting_message=False,
    )
