"""Every operation of the API, typed, in one namespace per area."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AsyncSend, Send
    from .analytics import AnalyticsApi, AsyncAnalyticsApi
    from .api_catalog import ApiCatalogApi, AsyncApiCatalogApi
    from .api_security import ApiSecurityApi, AsyncApiSecurityApi
    from .audit_logs import AsyncAuditLogsApi, AuditLogsApi
    from .billing import AsyncBillingApi, BillingApi
    from .collection_items import AsyncCollectionItemsApi, CollectionItemsApi
    from .collections import AsyncCollectionsApi, CollectionsApi
    from .comments import AsyncCommentsApi, CommentsApi
    from .components import AsyncComponentsApi, ComponentsApi
    from .context import AsyncContextApi, ContextApi
    from .context_graph import AsyncContextGraphApi, ContextGraphApi
    from .environments import AsyncEnvironmentsApi, EnvironmentsApi
    from .forks import AsyncForksApi, ForksApi
    from .groups import AsyncGroupsApi, GroupsApi
    from .imports import AsyncImportsApi, ImportsApi
    from .mocks import AsyncMocksApi, MocksApi
    from .monitors import AsyncMonitorsApi, MonitorsApi
    from .packages import AsyncPackagesApi, PackagesApi
    from .postbot import AsyncPostbotApi, PostbotApi
    from .private_network import AsyncPrivateNetworkApi, PrivateNetworkApi
    from .pull_requests import AsyncPullRequestsApi, PullRequestsApi
    from .scim import AsyncScimApi, ScimApi
    from .sdks import AsyncSdksApi, SdksApi
    from .search import AsyncSearchApi, SearchApi
    from .secret_scanner import AsyncSecretScannerApi, SecretScannerApi
    from .specs import AsyncSpecsApi, SpecsApi
    from .tags import AsyncTagsApi, TagsApi
    from .teams import AsyncTeamsApi, TeamsApi
    from .tokens import AsyncTokensApi, TokensApi
    from .users import AsyncUsersApi, UsersApi
    from .webhooks import AsyncWebhooksApi, WebhooksApi
    from .workspaces import AsyncWorkspacesApi, WorkspacesApi


class Api:
    """The areas of the API; `send` sends what their methods build."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @property
    def analytics(self) -> AnalyticsApi:
        from .analytics import AnalyticsApi

        return AnalyticsApi(self._send)

    @property
    def api_catalog(self) -> ApiCatalogApi:
        from .api_catalog import ApiCatalogApi

        return ApiCatalogApi(self._send)

    @property
    def api_security(self) -> ApiSecurityApi:
        from .api_security import ApiSecurityApi

        return ApiSecurityApi(self._send)

    @property
    def audit_logs(self) -> AuditLogsApi:
        from .audit_logs import AuditLogsApi

        return AuditLogsApi(self._send)

    @property
    def billing(self) -> BillingApi:
        from .billing import BillingApi

        return BillingApi(self._send)

    @property
    def collection_items(self) -> CollectionItemsApi:
        from .collection_items import CollectionItemsApi

        return CollectionItemsApi(self._send)

    @property
    def collections(self) -> CollectionsApi:
        from .collections import CollectionsApi

        return CollectionsApi(self._send)

    @property
    def comments(self) -> CommentsApi:
        from .comments import CommentsApi

        return CommentsApi(self._send)

    @property
    def components(self) -> ComponentsApi:
        from .components import ComponentsApi

        return ComponentsApi(self._send)

    @property
    def context(self) -> ContextApi:
        from .context import ContextApi

        return ContextApi(self._send)

    @property
    def context_graph(self) -> ContextGraphApi:
        from .context_graph import ContextGraphApi

        return ContextGraphApi(self._send)

    @property
    def environments(self) -> EnvironmentsApi:
        from .environments import EnvironmentsApi

        return EnvironmentsApi(self._send)

    @property
    def forks(self) -> ForksApi:
        from .forks import ForksApi

        return ForksApi(self._send)

    @property
    def groups(self) -> GroupsApi:
        from .groups import GroupsApi

        return GroupsApi(self._send)

    @property
    def imports(self) -> ImportsApi:
        from .imports import ImportsApi

        return ImportsApi(self._send)

    @property
    def mocks(self) -> MocksApi:
        from .mocks import MocksApi

        return MocksApi(self._send)

    @property
    def monitors(self) -> MonitorsApi:
        from .monitors import MonitorsApi

        return MonitorsApi(self._send)

    @property
    def packages(self) -> PackagesApi:
        from .packages import PackagesApi

        return PackagesApi(self._send)

    @property
    def postbot(self) -> PostbotApi:
        from .postbot import PostbotApi

        return PostbotApi(self._send)

    @property
    def private_network(self) -> PrivateNetworkApi:
        from .private_network import PrivateNetworkApi

        return PrivateNetworkApi(self._send)

    @property
    def pull_requests(self) -> PullRequestsApi:
        from .pull_requests import PullRequestsApi

        return PullRequestsApi(self._send)

    @property
    def scim(self) -> ScimApi:
        from .scim import ScimApi

        return ScimApi(self._send)

    @property
    def sdks(self) -> SdksApi:
        from .sdks import SdksApi

        return SdksApi(self._send)

    @property
    def search(self) -> SearchApi:
        from .search import SearchApi

        return SearchApi(self._send)

    @property
    def secret_scanner(self) -> SecretScannerApi:
        from .secret_scanner import SecretScannerApi

        return SecretScannerApi(self._send)

    @property
    def specs(self) -> SpecsApi:
        from .specs import SpecsApi

        return SpecsApi(self._send)

    @property
    def tags(self) -> TagsApi:
        from .tags import TagsApi

        return TagsApi(self._send)

    @property
    def teams(self) -> TeamsApi:
        from .teams import TeamsApi

        return TeamsApi(self._send)

    @property
    def tokens(self) -> TokensApi:
        from .tokens import TokensApi

        return TokensApi(self._send)

    @property
    def users(self) -> UsersApi:
        from .users import UsersApi

        return UsersApi(self._send)

    @property
    def webhooks(self) -> WebhooksApi:
        from .webhooks import WebhooksApi

        return WebhooksApi(self._send)

    @property
    def workspaces(self) -> WorkspacesApi:
        from .workspaces import WorkspacesApi

        return WorkspacesApi(self._send)


class AsyncApi:
    """The areas of the API; `send` sends what their methods build."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @property
    def analytics(self) -> AsyncAnalyticsApi:
        from .analytics import AsyncAnalyticsApi

        return AsyncAnalyticsApi(self._send)

    @property
    def api_catalog(self) -> AsyncApiCatalogApi:
        from .api_catalog import AsyncApiCatalogApi

        return AsyncApiCatalogApi(self._send)

    @property
    def api_security(self) -> AsyncApiSecurityApi:
        from .api_security import AsyncApiSecurityApi

        return AsyncApiSecurityApi(self._send)

    @property
    def audit_logs(self) -> AsyncAuditLogsApi:
        from .audit_logs import AsyncAuditLogsApi

        return AsyncAuditLogsApi(self._send)

    @property
    def billing(self) -> AsyncBillingApi:
        from .billing import AsyncBillingApi

        return AsyncBillingApi(self._send)

    @property
    def collection_items(self) -> AsyncCollectionItemsApi:
        from .collection_items import AsyncCollectionItemsApi

        return AsyncCollectionItemsApi(self._send)

    @property
    def collections(self) -> AsyncCollectionsApi:
        from .collections import AsyncCollectionsApi

        return AsyncCollectionsApi(self._send)

    @property
    def comments(self) -> AsyncCommentsApi:
        from .comments import AsyncCommentsApi

        return AsyncCommentsApi(self._send)

    @property
    def components(self) -> AsyncComponentsApi:
        from .components import AsyncComponentsApi

        return AsyncComponentsApi(self._send)

    @property
    def context(self) -> AsyncContextApi:
        from .context import AsyncContextApi

        return AsyncContextApi(self._send)

    @property
    def context_graph(self) -> AsyncContextGraphApi:
        from .context_graph import AsyncContextGraphApi

        return AsyncContextGraphApi(self._send)

    @property
    def environments(self) -> AsyncEnvironmentsApi:
        from .environments import AsyncEnvironmentsApi

        return AsyncEnvironmentsApi(self._send)

    @property
    def forks(self) -> AsyncForksApi:
        from .forks import AsyncForksApi

        return AsyncForksApi(self._send)

    @property
    def groups(self) -> AsyncGroupsApi:
        from .groups import AsyncGroupsApi

        return AsyncGroupsApi(self._send)

    @property
    def imports(self) -> AsyncImportsApi:
        from .imports import AsyncImportsApi

        return AsyncImportsApi(self._send)

    @property
    def mocks(self) -> AsyncMocksApi:
        from .mocks import AsyncMocksApi

        return AsyncMocksApi(self._send)

    @property
    def monitors(self) -> AsyncMonitorsApi:
        from .monitors import AsyncMonitorsApi

        return AsyncMonitorsApi(self._send)

    @property
    def packages(self) -> AsyncPackagesApi:
        from .packages import AsyncPackagesApi

        return AsyncPackagesApi(self._send)

    @property
    def postbot(self) -> AsyncPostbotApi:
        from .postbot import AsyncPostbotApi

        return AsyncPostbotApi(self._send)

    @property
    def private_network(self) -> AsyncPrivateNetworkApi:
        from .private_network import AsyncPrivateNetworkApi

        return AsyncPrivateNetworkApi(self._send)

    @property
    def pull_requests(self) -> AsyncPullRequestsApi:
        from .pull_requests import AsyncPullRequestsApi

        return AsyncPullRequestsApi(self._send)

    @property
    def scim(self) -> AsyncScimApi:
        from .scim import AsyncScimApi

        return AsyncScimApi(self._send)

    @property
    def sdks(self) -> AsyncSdksApi:
        from .sdks import AsyncSdksApi

        return AsyncSdksApi(self._send)

    @property
    def search(self) -> AsyncSearchApi:
        from .search import AsyncSearchApi

        return AsyncSearchApi(self._send)

    @property
    def secret_scanner(self) -> AsyncSecretScannerApi:
        from .secret_scanner import AsyncSecretScannerApi

        return AsyncSecretScannerApi(self._send)

    @property
    def specs(self) -> AsyncSpecsApi:
        from .specs import AsyncSpecsApi

        return AsyncSpecsApi(self._send)

    @property
    def tags(self) -> AsyncTagsApi:
        from .tags import AsyncTagsApi

        return AsyncTagsApi(self._send)

    @property
    def teams(self) -> AsyncTeamsApi:
        from .teams import AsyncTeamsApi

        return AsyncTeamsApi(self._send)

    @property
    def tokens(self) -> AsyncTokensApi:
        from .tokens import AsyncTokensApi

        return AsyncTokensApi(self._send)

    @property
    def users(self) -> AsyncUsersApi:
        from .users import AsyncUsersApi

        return AsyncUsersApi(self._send)

    @property
    def webhooks(self) -> AsyncWebhooksApi:
        from .webhooks import AsyncWebhooksApi

        return AsyncWebhooksApi(self._send)

    @property
    def workspaces(self) -> AsyncWorkspacesApi:
        from .workspaces import AsyncWorkspacesApi

        return AsyncWorkspacesApi(self._send)
