/** An event, as Stytch sends it: https://stytch.com/docs/workspace-management/webhooks */
export interface WebhookEvent {
  project_id: string;
  /** Unique to the event. */
  event_id: string;
  action: "CREATE" | "UPDATE" | "DELETE" | (string & {});
  /** Type of the object, such as `member`. */
  object_type: string;
  /** Place of the action: API or SDK, the dashboard, SCIM. */
  source: "DIRECT" | "DASHBOARD" | "SCIM" | (string & {});
  /** The object's id. */
  id: string;
  /** Time the event was sent, ISO 8601. */
  timestamp: string;
  /** The object itself, under the name that `object_type` has; not with `DELETE`. */
  [object: string]: unknown;
}
