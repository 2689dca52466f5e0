/** What happened, as Stytch tells it: https://stytch.com/docs/workspace-management/webhooks */
export interface WebhookEvent {
  project_id: string;
  /** Unique to the event. */
  event_id: string;
  action: "CREATE" | "UPDATE" | "DELETE" | (string & {});
  /** What was acted upon, such as `member`. */
  object_type: string;
  /** Where it was done: by API or SDK, in the dashboard, by SCIM. */
  source: "DIRECT" | "DASHBOARD" | "SCIM" | (string & {});
  /** The id of what was acted upon. */
  id: string;
  /** When the event was sent, ISO 8601. */
  timestamp: string;
  /** The object itself, under the name that `object_type` has; not with `DELETE`. */
  [object: string]: unknown;
}
