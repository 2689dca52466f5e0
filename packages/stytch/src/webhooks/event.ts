/** An event as sent by Stytch: https://stytch.com/docs/workspace-management/webhooks */
export interface WebhookEvent {
  project_id: string;
  /** ID of the event. */
  event_id: string;
  action: "CREATE" | "UPDATE" | "DELETE" | (string & {});
  /** Type of the object, such as `member`. */
  object_type: string;
  /** Origin of the action: API or SDK, the dashboard, SCIM. */
  source: "DIRECT" | "DASHBOARD" | "SCIM" | (string & {});
  /** ID of the object. */
  id: string;
  /** When the event was sent, in ISO 8601. */
  timestamp: string;
  /** The object, under the name in `object_type`; omitted for `DELETE`. */
  [object: string]: unknown;
}
