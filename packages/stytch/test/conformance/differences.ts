/**
 * Where our types differ from those of the official `stytch` 14.2.0 on purpose. `where` matches what the conformance test tells; one
 * that matches nothing makes the test fail as well.
 */
export const differences: { where: RegExp; reason: string }[] = [
  {
    where: /^\S+\.(mfa_required|primary_required|member_session): null here only$/,
    reason:
      "A login that is complete answers null for what it does not need, one that is not answers no session (stytch-browser's types).",
  },
  {
    where: /^MfaRequired\.(member_options|secondary_auth_initiated): null here only$/,
    reason: "Null where no second factor is set up or none was started (stytch-browser's types).",
  },
  {
    where: /^Membership\.(details|member): null here only$/,
    reason: "Null where the person is not a member yet, or the membership has no details (stytch-browser's types).",
  },
  {
    where: /^Membership\.details(\.(domain|provider|tenant): only ours|: free keys there only)$/,
    reason: "The official type is a free object; the documented keys are named, others may still come.",
  },
  {
    where: /^DiscoveryOrganizationsListResponse\.organization_id_hint: null here only$/,
    reason: "Null unless the discovery began with a hint (comment in the official client).",
  },
  {
    where: /^MemberSession\.custom_claims: null here only$/,
    reason: "Null where the session has none (stytch-browser's types).",
  },
  {
    where: /^Organization\.(scim_active_connection|sso_default_connection_id): null here only$/,
    reason: "Null where no connection is set up (stytch-browser's types and the pages' samples).",
  },
  {
    where: /\.next_cursor: null here only$/,
    reason: "Null on the last page (documented for the searches, and in the official client's comments).",
  },
  {
    where: /^SearchQuery\.operands\[\]: SearchOperand here, SearchQueryOperand there$/,
    reason:
      "The official type lets every operand through as a free object; ours completes the known filters and takes others too.",
  },
  {
    where: /^SessionsGetJWKSRequest\.project_id: optional here, not there$/,
    reason: "Our client knows its project and fills it in.",
  },
  {
    where: /^(GrantedConnectedApp|ConnectedApp\w*|Organization\w*)\.logo_url: null here only$/,
    reason: "Null where an app has no logo (samples of the provider's pages).",
  },
  {
    where: /^(ConnectedApp|M2mClient)\w*\.next_client_secret_last_four: null here only$/,
    reason: "Null while no secret is being rotated (samples of the provider's pages).",
  },
  {
    where: /^FraudRule\.last_updated_at: null here only$/,
    reason: "Null where a rule never changed (comment in the official client).",
  },
  {
    where: /^FraudVerdictReasonAction\.override_(action|created_at|description): null here only$/,
    reason: "Null where a verdict reason is not overridden (samples of the provider's pages).",
  },
  {
    where: /^M2mClientSearchQuery\.operands\[\]: M2mClientSearchFilter here, M2MSearchQueryOperand there$/,
    reason: "The official type lets every operand through; ours completes the known filters and takes others too.",
  },
  {
    where: /^ConnectedApp\.(clients|fetchConfig): only theirs$/,
    reason: "There the search's answer names the client class of the same name by mistake; on the wire it is the app.",
  },
  {
    where: /^OrganizationsGetConnectedAppResponse\.request_id: only ours$/,
    reason: "On the provider's page, left out of the official type.",
  },
  {
    where: /^(IdpIntrospectTokenNetworkRequest|M2mTokenRequest)\.project_id: only ours$/,
    reason: "Part of the path; optional here, since the client knows its project.",
  },
  {
    where: /^M2mTokenRequest\.(grant_type: only ours|scopes?: only (ours|theirs))$/,
    reason:
      "The official method is a wrapper that sets the grant type and joins `scopes`; ours is the endpoint as it is on the wire.",
  },
  {
    where: /^OauthToken\.(request_id|status_code): only ours$/,
    reason: "On the provider's page, left out of the official type.",
  },
  {
    where: /^(b2b|consumer) idp\.introspectTokenNetwork answer: IdpIntrospectTokenNetworkResponse here, \w+ there$/,
    reason:
      "The official method renames the claims and throws for an inactive token; ours answers what the endpoint does.",
  },
];
