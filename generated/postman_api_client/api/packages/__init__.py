"""The operations of the area `packages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_package_request import CreatePackageRequest
    from ...models.get_package_response import GetPackageResponse
    from ...models.get_packages_response import GetPackagesResponse
    from ...models.package import Package
    from ...models.update_package_request import UpdatePackageRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class PackagesApi:
    """The operations of the area `packages`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_package(
        self,
        *,
        body: CreatePackageRequest,
        workspace: str,
    ) -> Package:
        r"""Create a package.

        Stores a script of up to 512,000 characters for others to require, and answers 201 with
        the bare package. The name is lower-cased, cannot be changed later, and gives a 409 when
        it is taken. A 429 may mean that the plan allows no more packages, which no waiting
        cures.

        `POST /packages`

        Args:
            workspace: Id of the workspace to create the package in.

        Returns:
            The body of the answer.
        """

        from .create_package import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createPackage"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def delete_package(
        self,
        package_id: str,
    ) -> None:
        r"""Delete a package.

        Removes a package and its script and answers 204. A package that is already gone gives
        the same 204, so the call may be repeated.

        `DELETE /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            Nothing.
        """

        from .delete_package import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deletePackage"],
            lambda: _get_kwargs(
                package_id=package_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_package(
        self,
        package_id: str,
    ) -> GetPackageResponse:
        r"""Read a package.

        Gives a package together with its script. Published with a `data` wrapper, sampled
        without one, so accept both.

        `GET /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_package import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getPackage"],
            lambda: _get_kwargs(
                package_id=package_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_packages(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetPackagesResponse:
        r"""List the packages of the team.

        Gives the script packages you may use, 100 to a page, by cursor. The scripts themselves
        are left out; read a single package for that.

        `GET /packages`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_packages import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getPackages"],
            lambda: _get_kwargs(
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def update_package(
        self,
        package_id: str,
        *,
        body: UpdatePackageRequest,
    ) -> Package:
        r"""Change a package.

        Changes the description, the script or both; the name stays. The body goes out as
        `application/merge-patch+json` and must not be empty. Answers with the whole package.

        `PATCH /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_package import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updatePackage"],
            lambda: _get_kwargs(
                package_id=package_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncPackagesApi:
    """The operations of the area `packages`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_package(
        self,
        *,
        body: CreatePackageRequest,
        workspace: str,
    ) -> Package:
        r"""Create a package.

        Stores a script of up to 512,000 characters for others to require, and answers 201 with
        the bare package. The name is lower-cased, cannot be changed later, and gives a 409 when
        it is taken. A 429 may mean that the plan allows no more packages, which no waiting
        cures.

        `POST /packages`

        Args:
            workspace: Id of the workspace to create the package in.

        Returns:
            The body of the answer.
        """

        from .create_package import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createPackage"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_package(
        self,
        package_id: str,
    ) -> None:
        r"""Delete a package.

        Removes a package and its script and answers 204. A package that is already gone gives
        the same 204, so the call may be repeated.

        `DELETE /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            Nothing.
        """

        from .delete_package import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deletePackage"],
            lambda: _get_kwargs(
                package_id=package_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_package(
        self,
        package_id: str,
    ) -> GetPackageResponse:
        r"""Read a package.

        Gives a package together with its script. Published with a `data` wrapper, sampled
        without one, so accept both.

        `GET /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_package import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getPackage"],
            lambda: _get_kwargs(
                package_id=package_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_packages(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetPackagesResponse:
        r"""List the packages of the team.

        Gives the script packages you may use, 100 to a page, by cursor. The scripts themselves
        are left out; read a single package for that.

        `GET /packages`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_packages import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getPackages"],
            lambda: _get_kwargs(
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def update_package(
        self,
        package_id: str,
        *,
        body: UpdatePackageRequest,
    ) -> Package:
        r"""Change a package.

        Changes the description, the script or both; the name stays. The body goes out as
        `application/merge-patch+json` and must not be empty. Answers with the whole package.

        `PATCH /packages/{packageId}`

        Args:
            package_id: Id of the package, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_package import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updatePackage"],
            lambda: _get_kwargs(
                package_id=package_id,
                body=body,
            ),
            _parse_response,
        )
