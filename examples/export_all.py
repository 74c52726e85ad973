"""Export every collection you can see, as fast as the rate limit allows.

FOLDER=export python examples/export_all.py
"""

import asyncio
import os

from postman_facade import AsyncPostman


async def main() -> None:
    async with AsyncPostman() as postman:
        entries = [entry async for entry in postman.collections.list()]
        for document in await asyncio.gather(*map(postman.collections.get, entries)):
            document.save(f"{os.environ['FOLDER']}/{document.uid}.json")


asyncio.run(main())
