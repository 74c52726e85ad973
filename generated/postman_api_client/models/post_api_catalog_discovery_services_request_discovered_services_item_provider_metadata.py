from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata(Model):
    """PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata"""

    __slots__ = (
        "commit_sha",
        "branch",
        "git_repo_url",
        "deployed_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "commitSha": "commit_sha",
        "branch": "branch",
        "gitRepoUrl": "git_repo_url",
        "deployedAt": "deployed_at",
    }

    commit_sha: str | Unset
    branch: str | Unset
    git_repo_url: str | Unset
    deployed_at: str | Unset

    def __init__(
        self,
        *,
        commit_sha: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        git_repo_url: str | Unset = UNSET,
        deployed_at: str | Unset = UNSET,
    ) -> None:
        self.commit_sha = commit_sha
        self.branch = branch
        self.git_repo_url = git_repo_url
        self.deployed_at = deployed_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.commit_sha = get("commitSha", ABSENT)
        model.branch = get("branch", ABSENT)
        model.git_repo_url = get("gitRepoUrl", ABSENT)
        model.deployed_at = get("deployedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
