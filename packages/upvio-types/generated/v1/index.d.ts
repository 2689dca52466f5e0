// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
export interface paths {
	"/businesses": {
		/** List businesses */
		get: operations["businesses.list"];
	};
	"/businesses/{businessId}": {
		/** Get a business */
		get: operations["businesses.retrieve"];
		/** Update a business */
		put: operations["businesses.update"];
	};
	"/businesses/{businessId}/appointments": {
		/** List appointments */
		get: operations["appointments.list"];
		/** Create an appointment */
		post: operations["appointments.create"];
	};
	"/businesses/{businessId}/appointments/{appointmentId}": {
		/** Get an appointment */
		get: operations["appointments.retrieve"];
		/** Delete an appointment */
		delete: operations["appointments.delete"];
		/** Update an appointment */
		patch: operations["appointments.update"];
	};
	"/businesses/{businessId}/appointments/{appointmentId}/tags": {
		/** Set the tags of an appointment */
		put: operations["appointments.updateTags"];
	};
	"/businesses/{businessId}/form-submissions": {
		/** List form submissions */
		get: operations["formSubmissions.list"];
	};
	"/businesses/{businessId}/form-submissions/{formSubmissionId}": {
		/** Get a form submission */
		get: operations["formSubmissions.retrieve"];
	};
	"/businesses/{businessId}/forms": {
		/** List forms */
		get: operations["forms.list"];
	};
	"/businesses/{businessId}/forms/{formId}": {
		/** Get a form */
		get: operations["forms.retrieve"];
	};
	"/businesses/{businessId}/locations": {
		/** List locations */
		get: operations["locations.list"];
		/** Create a location */
		post: operations["locations.create"];
	};
	"/businesses/{businessId}/locations/{locationId}": {
		/** Get a location */
		get: operations["locations.retrieve"];
		/** Update a location */
		put: operations["locations.update"];
		/** Delete a location */
		delete: operations["locations.delete"];
	};
	"/businesses/{businessId}/notifications/booking-event-templates": {
		/** List booking notifications */
		get: operations["notifications.bookingEventTemplates.list"];
		/** Create a booking notification */
		post: operations["notifications.bookingEventTemplates.create"];
	};
	"/businesses/{businessId}/notifications/booking-event-templates/{bookingEventTemplateId}": {
		/** Get a booking notification */
		get: operations["notifications.bookingEventTemplates.retrieve"];
		/** Delete a booking notification */
		delete: operations["notifications.bookingEventTemplates.delete"];
		/** Update a booking notification */
		patch: operations["notifications.bookingEventTemplates.update"];
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates": {
		/** List post-appointment messages */
		get: operations["notifications.postAppointmentMessageTemplates.list"];
		/** Create a post-appointment message */
		post: operations["notifications.postAppointmentMessageTemplates.create"];
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates/{postAppointmentMessageTemplateId}": {
		/** Get a post-appointment message */
		get: operations["notifications.postAppointmentMessageTemplates.retrieve"];
		/** Delete a post-appointment message */
		delete: operations["notifications.postAppointmentMessageTemplates.delete"];
		/** Update a post-appointment message */
		patch: operations["notifications.postAppointmentMessageTemplates.update"];
	};
	"/businesses/{businessId}/notifications/reminder-templates": {
		/** List appointment reminders */
		get: operations["notifications.reminderTemplates.list"];
		/** Create an appointment reminder */
		post: operations["notifications.reminderTemplates.create"];
	};
	"/businesses/{businessId}/notifications/reminder-templates/{reminderTemplateId}": {
		/** Get an appointment reminder */
		get: operations["notifications.reminderTemplates.retrieve"];
		/** Delete an appointment reminder */
		delete: operations["notifications.reminderTemplates.delete"];
		/** Update an appointment reminder */
		patch: operations["notifications.reminderTemplates.update"];
	};
	"/businesses/{businessId}/outgoing-webhooks": {
		/** List webhooks */
		get: operations["outgoingWebhooks.list"];
	};
	"/businesses/{businessId}/patients": {
		/** List patients */
		get: operations["patients.list"];
		/** Create or update a patient by email address */
		post: operations["patients.create"];
	};
	"/businesses/{businessId}/patients/{patientId}": {
		/** Get a patient */
		get: operations["patients.retrieve"];
		/** Update a patient */
		put: operations["patients.update"];
		/** Archive a patient */
		delete: operations["patients.archive"];
	};
	"/businesses/{businessId}/patients/{patientId}/magic-links": {
		/** Create a magic link for a patient */
		post: operations["patients.createMagicLink"];
	};
	"/businesses/{businessId}/service-categories": {
		/** List service categories */
		get: operations["serviceCategories.list"];
		/** Create a service category */
		post: operations["serviceCategories.create"];
	};
	"/businesses/{businessId}/service-categories/{serviceCategoryId}": {
		/** Get a service category */
		get: operations["serviceCategories.retrieve"];
		/** Rename a service category */
		put: operations["serviceCategories.update"];
		/** Delete a service category */
		delete: operations["serviceCategories.delete"];
	};
	"/businesses/{businessId}/services": {
		/** List services */
		get: operations["services.list"];
		/** Create a service */
		post: operations["services.create"];
	};
	"/businesses/{businessId}/services/{serviceId}": {
		/** Get a service */
		get: operations["services.retrieve"];
		/** Update a service */
		put: operations["services.update"];
		/** Delete a service */
		delete: operations["services.delete"];
	};
	"/businesses/{businessId}/services/{serviceId}/availableTimes": {
		/** List available times for a service */
		get: operations["services.listAvailableTimes"];
	};
	"/businesses/{businessId}/staff": {
		/** List staff members */
		get: operations["staff.list"];
		/**
		 * Create a staff member
		 * @deprecated
		 */
		post: operations["staff.create"];
	};
	"/businesses/{businessId}/staff/{staffId}": {
		/** Get a staff member */
		get: operations["staff.retrieve"];
		/** Update a staff member */
		put: operations["staff.update"];
		/** Delete a staff member */
		delete: operations["staff.delete"];
	};
	"/businesses/{businessId}/staff/{staffId}/capacity": {
		/** Get a staff member's capacity */
		get: operations["staff.getCapacity"];
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules": {
		/** List working hours schedules */
		get: operations["staff.workingHoursSchedules.list"];
		/** Create a working hours schedule */
		post: operations["staff.workingHoursSchedules.create"];
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules/{workingHoursScheduleId}": {
		/** Get a working hours schedule */
		get: operations["staff.workingHoursSchedules.retrieve"];
		/** Delete a working hours schedule */
		delete: operations["staff.workingHoursSchedules.delete"];
	};
	"/businesses/{businessId}/time-blockers": {
		/** List time blockers */
		get: operations["timeBlockers.list"];
	};
	"/businesses/{businessId}/time-blockers/{timeBlockerId}": {
		/** Get a time blocker */
		get: operations["timeBlockers.retrieve"];
	};
	"/businesses/{businessId}/vitals/links": {
		/** List vitals links */
		get: operations["vitals.links.list"];
	};
	"/businesses/{businessId}/vitals/links/{linkId}": {
		/** Get a vitals link */
		get: operations["vitals.links.retrieve"];
	};
	"/businesses/{businessId}/vitals/scans": {
		/** List vitals scans */
		get: operations["vitals.scans.list"];
		/** Create a vitals scan */
		post: operations["vitals.scans.create"];
	};
	"/businesses/{businessId}/vitals/scans/{scanId}": {
		/** Get a vitals scan */
		get: operations["vitals.scans.retrieve"];
	};
	"/businesses/{businessId}/vitals/templates": {
		/** List vitals templates */
		get: operations["vitals.templates.list"];
	};
	"/businesses/{businessId}/vitals/templates/{templateId}": {
		/** Get a vitals template */
		get: operations["vitals.templates.retrieve"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		WorkingDay: WorkingDay;
		WorkingWeek: WorkingWeek;
		Business: Business;
		Error: Error;
		LocationReference: LocationReference;
		Appointment: Appointment;
		FormSubmission: FormSubmission;
		FormVisibility: FormVisibility;
		FormStatus: FormStatus;
		Form: Form;
		Location: Location;
		BookingEvent: BookingEvent;
		NotificationChannel: NotificationChannel;
		NotificationRecipient: NotificationRecipient;
		MessageTemplateType: MessageTemplateType;
		MessageTemplate: MessageTemplate;
		BookingEventTemplate: BookingEventTemplate;
		MessageTemplateInput: MessageTemplateInput;
		PostAppointmentMessageTemplate: PostAppointmentMessageTemplate;
		ReminderResourceType: ReminderResourceType;
		ReminderTemplate: ReminderTemplate;
		OutgoingWebhook: OutgoingWebhook;
		BiologicalSex: BiologicalSex;
		ActivityLevel: ActivityLevel;
		SmokingStatus: SmokingStatus;
		DiabetesStatus: DiabetesStatus;
		FamilyDiabetesHistory: FamilyDiabetesHistory;
		HypertensionTreatment: HypertensionTreatment;
		ParentalHypertensionHistory: ParentalHypertensionHistory;
		ChronicMedicationStatus: ChronicMedicationStatus;
		Patient: Patient;
		PatientCreateMode: PatientCreateMode;
		MagicLink: MagicLink;
		ServiceCategory: ServiceCategory;
		Service: Service;
		StaffStatus: StaffStatus;
		Staff: Staff;
		WorkingHoursSchedule: WorkingHoursSchedule;
		TimeBlocker: TimeBlocker;
		VitalsLinkStatus: VitalsLinkStatus;
		VitalsLink: VitalsLink;
		VitalsScanStatus: VitalsScanStatus;
		VitalsScanMetrics: VitalsScanMetrics;
		VitalsScanResults: VitalsScanResults;
		VitalsMetric: VitalsMetric;
		VitalsScanGender: VitalsScanGender;
		VitalsScanInputData: VitalsScanInputData;
		VitalsScan: VitalsScan;
		VitalsTemplate: VitalsTemplate;
	};
	responses: {
		/** The API key is missing, unknown, expired, or invalidated. */
		Unauthorized: Unauthorized;
		/** A resource named in the path does not exist, whether the business or something within it. */
		NotFound: NotFound;
		/** A parameter or body field is missing, has the wrong type, or violates a rule. Retrying the request unchanged fails again. */
		BadRequest: BadRequest;
		/** The request was to create a new patient, but the business already has one with this email address. Nothing was changed. */
		Conflict: Conflict;
		/** Upvio failed to process the request. The request itself is not at fault, so a retry may succeed later. */
		InternalServerError: InternalServerError;
	};
	parameters: {
		/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
		BusinessIdPath: string;
		/** Whether to proceed even if the staff member is busy at that time. If `true`, appointments may overlap. */
		IgnoreBusyTimesQuery: boolean;
		/** The `id` of the appointment, as returned when creating or listing appointments. */
		AppointmentIdPath: string;
		/**
		 * Maximum number of items per page, from 1 to 50. Defaults to 10. Minimum 1. Maximum 50.
		 * @default 10
		 */
		LimitQuery: number;
		/**
		 * Number of items to skip before the page starts, from 0 (the default) to 10,000. Items further back cannot be reached. Minimum 0. Maximum 10000.
		 * @default 0
		 */
		OffsetQuery: number;
		/** The `id` of the submission, from the list of form submissions. */
		FormSubmissionIdPath: string;
		/** The `id` of the form, from the list of forms. Whether its alias is accepted is not documented. */
		FormIdPath: string;
		/** The `id` of the location, as returned when creating or listing locations. */
		LocationIdPath: string;
		/** The `id` of the notification, as returned when creating or listing booking event templates. */
		BookingEventTemplateIdPath: string;
		/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
		PostAppointmentMessageTemplateIdPath: string;
		/** The `id` of the reminder, as returned when creating or listing reminder templates. */
		ReminderTemplateIdPath: string;
		/** The `id` of the patient, as returned when creating or listing patients. */
		PatientIdPath: string;
		/** The `id` of the category, as returned when creating or listing service categories. */
		ServiceCategoryIdPath: string;
		/** The `id` of the service, as returned when creating or listing services. */
		ServiceIdPath: string;
		/** The `id` of the staff member, as returned when listing staff. */
		StaffIdPath: string;
		/** The `id` of the schedule, as returned when creating or listing the staff member's schedules. */
		WorkingHoursScheduleIdPath: string;
		/** The `id` of the time blocker, from the list of time blockers. */
		TimeBlockerIdPath: string;
		/** The `id` of the vitals link. The slug in the link's URL is not accepted here. */
		VitalsLinkIdPath: string;
		/** The `id` of the vitals scan, as returned when creating or listing scans. */
		VitalsScanIdPath: string;
		/** The `id` of the vitals template, from the list of templates or from the `vitalsTemplateId` of a vitals link. */
		VitalsTemplateIdPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"businesses.list": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The businesses. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": BusinessesListResponse;
				};
			};
			401: Unauthorized;
		};
	};
	"businesses.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The business. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": BusinessesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"businesses.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": BusinessesUpdateBody;
			};
		};
		responses: {
			/** The updated business. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": BusinessesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.list": {
		parameters: {
			query: AppointmentsListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The appointments in the period. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": AppointmentsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.create": {
		parameters: {
			query?: AppointmentsCreateQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": AppointmentsCreateBody;
			};
		};
		responses: {
			/** The booked appointment. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": AppointmentsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the appointment, as returned when creating or listing appointments. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The appointment. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": AppointmentsRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the appointment, as returned when creating or listing appointments. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The appointment is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.update": {
		parameters: {
			query?: AppointmentsUpdateQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the appointment, as returned when creating or listing appointments. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": AppointmentsUpdateBody;
			};
		};
		responses: {
			/** The updated appointment. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": AppointmentsUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"appointments.updateTags": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the appointment, as returned when creating or listing appointments. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": AppointmentsUpdateTagsBody;
			};
		};
		responses: {
			/** The appointment with its new tags. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": AppointmentsUpdateTagsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"formSubmissions.list": {
		parameters: {
			query?: FormSubmissionsListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of form submissions. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FormSubmissionsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"formSubmissions.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the submission, from the list of form submissions. */
				formSubmissionId: components["parameters"]["FormSubmissionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The form submission. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FormSubmissionsRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"forms.list": {
		parameters: {
			query?: FormsListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The forms. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FormsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"forms.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the form, from the list of forms. Whether its alias is accepted is not documented. */
				formId: components["parameters"]["FormIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The form. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FormsRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"locations.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The locations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": LocationsListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"locations.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": LocationsCreateBody;
			};
		};
		responses: {
			/** The new location. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": LocationsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"locations.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the location, as returned when creating or listing locations. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The location. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": LocationsRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"locations.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the location, as returned when creating or listing locations. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": LocationsUpdateBody;
			};
		};
		responses: {
			/** The updated location. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": LocationsUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"locations.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the location, as returned when creating or listing locations. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The location is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.bookingEventTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The booking event templates. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsBookingEventTemplatesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.bookingEventTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsBookingEventTemplatesCreateBody;
			};
		};
		responses: {
			/** The new booking event template. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsBookingEventTemplatesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.bookingEventTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the notification, as returned when creating or listing booking event templates. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The booking event template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsBookingEventTemplatesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.bookingEventTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the notification, as returned when creating or listing booking event templates. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The booking event template is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.bookingEventTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the notification, as returned when creating or listing booking event templates. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsBookingEventTemplatesUpdateBody;
			};
		};
		responses: {
			/** The updated booking event template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsBookingEventTemplatesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.postAppointmentMessageTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The post-appointment message templates. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsPostAppointmentMessageTemplatesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.postAppointmentMessageTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsPostAppointmentMessageTemplatesCreateBody;
			};
		};
		responses: {
			/** The new post-appointment message template. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsPostAppointmentMessageTemplatesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.postAppointmentMessageTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The post-appointment message template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsPostAppointmentMessageTemplatesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.postAppointmentMessageTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The post-appointment message template is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.postAppointmentMessageTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsPostAppointmentMessageTemplatesUpdateBody;
			};
		};
		responses: {
			/** The updated post-appointment message template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsPostAppointmentMessageTemplatesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.reminderTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The reminder templates. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsReminderTemplatesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.reminderTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsReminderTemplatesCreateBody;
			};
		};
		responses: {
			/** The new reminder template. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsReminderTemplatesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.reminderTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the reminder, as returned when creating or listing reminder templates. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The reminder template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsReminderTemplatesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.reminderTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the reminder, as returned when creating or listing reminder templates. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The reminder template is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"notifications.reminderTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the reminder, as returned when creating or listing reminder templates. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": NotificationsReminderTemplatesUpdateBody;
			};
		};
		responses: {
			/** The updated reminder template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": NotificationsReminderTemplatesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"outgoingWebhooks.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The webhooks. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OutgoingWebhooksListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"patients.list": {
		parameters: {
			query?: PatientsListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of patients. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PatientsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"patients.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": PatientsCreateBody;
			};
		};
		responses: {
			/** The created or updated patient. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": PatientsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			409: Conflict;
		};
	};
	"patients.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the patient, as returned when creating or listing patients. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The patient. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PatientsRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"patients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the patient, as returned when creating or listing patients. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": PatientsUpdateBody;
			};
		};
		responses: {
			/** The updated patient, without an envelope. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": Patient;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"patients.archive": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the patient, as returned when creating or listing patients. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The patient is archived. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"patients.createMagicLink": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the patient, as returned when creating or listing patients. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": PatientsCreateMagicLinkBody;
			};
		};
		responses: {
			/** The link, ready to give to the patient. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PatientsCreateMagicLinkResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"serviceCategories.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service categories. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServiceCategoriesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"serviceCategories.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": ServiceCategoriesCreateBody;
			};
		};
		responses: {
			/** The new service category. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": ServiceCategoriesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"serviceCategories.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the category, as returned when creating or listing service categories. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service category. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServiceCategoriesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"serviceCategories.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the category, as returned when creating or listing service categories. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": ServiceCategoriesUpdateBody;
			};
		};
		responses: {
			/** The updated service category. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServiceCategoriesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"serviceCategories.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the category, as returned when creating or listing service categories. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service category is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The services. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServicesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": Service;
			};
		};
		responses: {
			/** The new service. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServicesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the service, as returned when creating or listing services. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServicesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the service, as returned when creating or listing services. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": Service;
			};
		};
		responses: {
			/** The updated service. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServicesUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the service, as returned when creating or listing services. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"services.listAvailableTimes": {
		parameters: {
			query: ServicesListAvailableTimesQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the service, as returned when creating or listing services. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The start times. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ServicesListAvailableTimesResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The staff members. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": StaffCreateBody;
			};
		};
		responses: {
			/** The new staff member. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The staff member. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": StaffUpdateBody;
			};
		};
		responses: {
			/** The updated staff member, without an envelope. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": Staff;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The staff member is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.getCapacity": {
		parameters: {
			query?: StaffGetCapacityQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Totals for the period. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffGetCapacityResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.workingHoursSchedules.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The schedules. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffWorkingHoursSchedulesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.workingHoursSchedules.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": StaffWorkingHoursSchedulesCreateBody;
			};
		};
		responses: {
			/** The new schedule. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": StaffWorkingHoursSchedulesCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.workingHoursSchedules.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
				/** The `id` of the schedule, as returned when creating or listing the staff member's schedules. */
				workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The schedule, without an envelope. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WorkingHoursSchedule;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"staff.workingHoursSchedules.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the staff member, as returned when listing staff. */
				staffId: components["parameters"]["StaffIdPath"];
				/** The `id` of the schedule, as returned when creating or listing the staff member's schedules. */
				workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The schedule is deleted. The response has no body. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			401: Unauthorized;
			404: NotFound;
			500: InternalServerError;
		};
	};
	"timeBlockers.list": {
		parameters: {
			query?: TimeBlockersListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The time blockers. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TimeBlockersListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"timeBlockers.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the time blocker, from the list of time blockers. */
				timeBlockerId: components["parameters"]["TimeBlockerIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The time blocker. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TimeBlockersRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.links.list": {
		parameters: {
			query?: VitalsLinksListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of vitals links. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsLinksListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.links.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the vitals link. The slug in the link's URL is not accepted here. */
				linkId: components["parameters"]["VitalsLinkIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The vitals link. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsLinksRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.scans.list": {
		parameters: {
			query?: VitalsScansListQuery;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of vitals scans. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsScansListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.scans.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": VitalsScansCreateBody;
			};
		};
		responses: {
			/** The new scan, which the patient has yet to start. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsScansCreateResponse;
				};
			};
			/** A field is missing or violates a rule, the link has expired, is disabled, or has no scans left, or the business has too few credits. */
			400: {
				headers: AnyHeaders;
				content: {
					"application/json": Error;
				};
			};
			401: Unauthorized;
			/** The business, vitals link, or patient does not exist. */
			404: {
				headers: AnyHeaders;
				content: {
					"application/json": Error;
				};
			};
		};
	};
	"vitals.scans.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the vitals scan, as returned when creating or listing scans. */
				scanId: components["parameters"]["VitalsScanIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The vitals scan. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsScansRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.templates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The vitals templates. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsTemplatesListResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
	"vitals.templates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The `id` of the vitals template, from the list of templates or from the `vitalsTemplateId` of a vitals link. */
				templateId: components["parameters"]["VitalsTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The vitals template. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsTemplatesRetrieveResponse;
				};
			};
			401: Unauthorized;
			404: NotFound;
		};
	};
}
/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
export type WorkingDay = number[][];
/** Working hours of a week, by day. */
export interface WorkingWeek {
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	monday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	tuesday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	wednesday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	thursday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	friday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	saturday?: WorkingDay;
	/** Working periods of one day, each a pair of start and end times. Times are numbers in the format HHMM, so 900 is 09:00 and 1700 is 17:00. */
	sunday?: WorkingDay;
}
/** A workspace in Upvio, such as a clinic. Patients and everything else belong to a business. */
export interface Business {
	/** ID of the business. The dashboard calls it Workspace ID. */
	id: string;
	/** When the business was created. */
	createdAt?: string;
	/** When the business was last updated. */
	updatedAt?: string;
	/** Short name, unique across Upvio, used in public URLs such as booking pages, forms, and `https://scan.upvio.com/{alias}/links/{slug}`. The dashboard calls it Workspace Alias. */
	alias?: string;
	/** Display name of the business. */
	name?: string;
	/** Email address of the business itself. */
	email?: string;
	/** URL of the logo image, or `null` if there is none. */
	logoURL?: string | null;
	/** Weekly hours during which staff work. Hours set for an individual staff member take precedence. */
	defaultStaffWorkingHours?: WorkingWeek | null;
	/** Whether staff can use Upvio. If `false`, all staff of the business are locked out. */
	enabled?: boolean;
	/** Time zone the business operates in, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
/** The body of an error response. */
export interface Error {
	/** Details of the error, returned in place of the `data` of a successful response. */
	error?: {
		/** Error code, either the HTTP status as a number or a name such as `not_found`. The possible codes are not documented, so branch on the HTTP status. */
		code?: string | number;
		/** Short explanation of the error for developers, such as `Not Found`. */
		title?: string;
	};
}
/** A location as it appears in other objects, with name and address only. */
export interface LocationReference {
	/** ID of the location. `locations.retrieve` returns the rest of its details. */
	id?: string;
	/** Name of the location. */
	name?: string;
	/** Postal address, on one line. */
	address?: string;
}
/** A time booked with a staff member, for one patient and one service. The price, time zone, and place are those of the booking and may differ from the current ones of the service. */
export interface Appointment {
	/** ID of the appointment. */
	id: string;
	/** When the appointment was booked. */
	createdAt: string;
	/** When the appointment was last updated. */
	updatedAt: string;
	/** The service booked. */
	service: {
		/** ID of the service. */
		id?: string;
		/** Name of the service, such as `First consultation`. */
		name?: string;
		/** Unique short name of the service. */
		alias?: string;
	};
	/** The staff member who sees the patient. */
	staff: {
		/** ID of the staff member. */
		id?: string;
		/** Full name of the staff member. */
		name?: string;
		/** Email address of the staff member. */
		email?: string;
	};
	/** The patient the appointment is for. */
	patient: {
		/** ID of the patient. */
		id?: string;
		/** Full name of the patient. */
		name?: string;
		/** Email address of the patient. */
		email?: string;
	};
	/** Location of the business where the appointment takes place, or `null` if none is set. */
	location?: LocationReference | null;
	/**
	 * ID of the service. Use `service.id` instead.
	 * @deprecated
	 */
	serviceId: string;
	/**
	 * ID of the staff member. Use `staff.id` instead.
	 * @deprecated
	 */
	staffId: string;
	/**
	 * Full name of the staff member. Use `staff.name` instead.
	 * @deprecated
	 */
	staffName: string;
	/** IDs of the additional staff members who take part in a group booking. */
	additionalStaffIds?: string[];
	/**
	 * ID of the patient. Use `patient.id` instead.
	 * @deprecated
	 */
	patientId: string;
	/** When the appointment starts, in UTC. */
	date: string;
	/** When the appointment was scheduled to start before it was rescheduled. */
	originalDate?: string | null;
	/** Length of the appointment, in minutes. */
	duration: number;
	/** Price of the service when it was booked, in the currency given by `currency`. Whether the amount is in whole units or cents is not documented. */
	price: number;
	/** Currency of the price, as an ISO 4217 code. Samples show it in lowercase (`usd`). */
	currency?: string;
	/** ID of the group booking that the appointment is part of, or `null` for an individual booking. */
	groupBookingId?: string | null;
	/**
	 * Whether the appointment was canceled.
	 * @default false
	 */
	cancelled?: boolean | null;
	/**
	 * Whether the business approved the booking. Services with `bookingsRequireApproval` require approval; until then, the booking is only a request.
	 * @default false
	 */
	approved?: boolean;
	/** Time zone of the patient, such as `Europe/London`. `date` is in UTC regardless. */
	patientTimezone?: string | null;
	/** How the patient and staff member meet. The possible values are not documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** Where the patient and staff member meet, in a form that depends on `locationType`, such as the URL of the call. */
	locationValue?: string | null;
	/** Payment provider for the appointment, such as `stripe`. */
	paymentProvider?: string | null;
	/** ID of the payment with that provider. */
	paymentId?: string | null;
	/** The patient's answers to the questions of the booking form. */
	answers?: {
		/** ID of the question. */
		id: string;
		/** Name that templates and integrations can use to refer to the question. */
		variableName?: string;
		/** The question as shown to the patient. */
		question: string;
		/** The patient's answer, as text or a number. */
		answer: string | number;
	}[] | null;
	/** ID of the series that the appointment belongs to, or `null` for a single appointment. */
	recurringAppointmentId?: string | null;
	/** Recurrence rule of the series, as an RFC 5545 RRULE without the property name, such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
	rrule?: string | null;
	/** The same recurrence rule as an object. Its fields are not documented. */
	recurrence?: {
		[key: string]: unknown;
	} | null;
	/** Page where the patient can pick another time. The URL contains a token, so share it with no one else. */
	rescheduleUrl: string;
	/** Page where the patient can cancel the appointment. The URL contains a token, so share it with no one else. */
	cancelUrl: string;
	/** Your own labels for categorizing appointments, such as `no-show`. */
	tags?: string[];
}
/** A filled-out form, with the questions as they were asked and the patient's answers. */
export interface FormSubmission {
	/** ID of the submission. */
	id?: string;
	/** ID of the form that was filled out. */
	formId?: string;
	/** ID of the patient who filled out the form. */
	patientId?: string;
	/** Whether the patient was signed in when submitting the form. If `false`, nothing verifies that this patient submitted it. */
	patientVerified?: boolean;
	/** ID of the appointment that was booked with the form. Present only for forms with a booking step. */
	appointmentId?: string;
	/** The questions as they were when the form was submitted. */
	questions?: {
		/** ID of the question within the form. */
		id?: string;
		/** Type of question, such as `text`. The possible types are not documented. */
		type?: string;
		/** The question as shown to the patient. */
		title?: string;
		/** Patient attribute that the question asks for, such as `patientName`, or `null` for any other question. */
		patientKey?: string | null;
	}[];
	/** The patient's answers, matched to the questions by `id`. */
	answers?: {
		/** The `id` in `questions` of the question. */
		id?: string;
		/** The value that the patient entered or chose. */
		value?: string;
	}[];
	/** When the submission record was created. */
	createdAt?: string;
	/** When the patient started filling out the form. */
	startedAt?: string;
	/** When the patient submitted the form. */
	completedAt?: string;
}
/** Whether patients can find the form on their own (`LISTED`) or only through its URL (`UNLISTED`). */
export type FormVisibility = "LISTED" | "UNLISTED" | (string & {});
/** Whether patients can fill out the form. `Draft` was never published, `Published` is live, and `PublishedWithDraft` is live with pending changes in a draft. */
export type FormStatus = "Draft" | "Published" | "PublishedWithDraft" | (string & {});
/** Questions that a business asks its patients, such as an intake form or the form behind a booking page. No API call creates or changes forms. */
export interface Form {
	/** ID of the form. */
	id: string;
	/** Unique short name of the form, such as `booking-form`. */
	alias: string;
	/** Title of the form. */
	title: string;
	/** Purpose of the form, in a sentence or two. */
	description?: string | null;
	/** Category the form is filed under, such as `General Practice`. */
	category?: string | null;
	/** Whether patients can find the form on their own (`LISTED`) or only through its URL (`UNLISTED`). */
	visibility?: FormVisibility;
	/** Total number of submissions of the form. */
	submissionsCount?: number;
	/** Number of submissions that no one has viewed yet. */
	unreadSubmissionsCount?: number;
	/** When the form was published, or `null` if it never was. */
	publishedAt?: string | null;
	/** When the form was created. */
	createdAt: string;
	/** When the form was last updated. */
	updatedAt: string;
	/** URL where patients fill out the form. */
	url?: string;
	/** Whether patients can fill out the form. `Draft` was never published, `Published` is live, and `PublishedWithDraft` is live with pending changes in a draft. */
	status: FormStatus;
	/** The pages of the form as shown to patients, in order. The contents of a step are not documented. */
	steps?: {
		[key: string]: unknown;
	}[];
	/** The next version of the form, if one is in progress. */
	draft?: {
		/** ID of the draft. */
		id?: string;
		/** The pages of the draft, in the same undocumented format as those of the form. */
		steps?: {
			[key: string]: unknown;
		}[];
	};
}
/** A place where a business sees patients, either physical or virtual. */
export interface Location {
	/** ID of the location. */
	id: string;
	/** Display name of the location. */
	name: string;
	/** Description of the type of place. */
	description?: string | null;
	/** How patients find or enter the location, such as which door and floor. */
	instructions?: string | null;
	/** Postal address, on one line. */
	address?: string | null;
	/** Latitude, in degrees. */
	lat?: number | null;
	/** Longitude, in degrees. */
	lng?: number | null;
	/** Time zone of the location, such as `America/New_York`. */
	timezone?: string;
	/** Phone number of the location. */
	phone?: string | null;
	/** Email address of the location itself. */
	email?: string | null;
	/** URL of a picture of the location. */
	pictureUrl?: string | null;
	/** Services offered at the location. */
	services?: {
		/** ID of the service. */
		id?: string;
		/** Name of the service, such as `First consultation`. */
		name?: string;
	}[];
	/** When the location was added. */
	createdAt?: string;
	/** When the location was last updated. */
	updatedAt?: string;
}
/** Event that triggers the message. `RECURRING_…` values refer to a series of appointments rather than a single one. */
export type BookingEvent = "APPOINTMENT_CREATED" | "APPOINTMENT_UPDATED" | "APPOINTMENT_DELETED" | "RECURRING_APPOINTMENT_CREATED" | "RECURRING_APPOINTMENT_UPDATED" | "RECURRING_APPOINTMENT_DELETED" | (string & {});
/** Channel of the notification: an email or an SMS. */
export type NotificationChannel = "EMAIL" | "SMS" | (string & {});
/** Recipient of the message: the patient, the staff member of the appointment, the owner of the business, or the additional guests of the appointment. */
export type NotificationRecipient = "BUSINESS_OWNER" | "GUESTS" | "PATIENT" | "STAFF" | (string & {});
/** Type of message that the text is written for. The values are the same two channels as in the `type` of the enclosing notification, in lowercase. */
export type MessageTemplateType = "email" | "sms" | (string & {});
/** The wording of a notification: either the one set by the business (`messageTemplate`) or Upvio's, which is used otherwise (`defaultTemplate`). */
export interface MessageTemplate {
	/** ID of the wording, not of the notification that uses it. No API call accepts it. */
	id?: string;
	/** Type of message that the text is written for. The values are the same two channels as in the `type` of the enclosing notification, in lowercase. */
	type?: MessageTemplateType;
	/** Subject line of the email. */
	subject?: string;
	/** Body of the message, with variables that Upvio fills in for each appointment. */
	content?: string;
}
/** A notification sent automatically when an appointment is booked, changed, or canceled, to one type of recipient over one channel. */
export interface BookingEventTemplate {
	/** ID of the template. */
	id?: string;
	/** When the template was created. */
	createdAt?: string;
	/** When the template was last updated. */
	updatedAt?: string;
	/** The business whose appointments the template applies to. */
	businessId?: string;
	/** IDs of the services whose appointments the template applies to. Empty for all services. */
	serviceIds?: string[];
	/** Event that triggers the message. `RECURRING_…` values refer to a series of appointments rather than a single one. */
	event?: BookingEvent;
	/** Channel of the notification: an email or an SMS. */
	type?: NotificationChannel;
	/** Recipient of the message: the patient, the staff member of the appointment, the owner of the business, or the additional guests of the appointment. */
	recipient?: NotificationRecipient;
	/** Whether the template is in use. If `false`, nothing is sent. */
	enabled?: boolean;
	/** Wording set by the business, or `null` if it uses Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification: either the one set by the business (`messageTemplate`) or Upvio's, which is used otherwise (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** Your own wording for a notification, in place of Upvio's. */
export interface MessageTemplateInput {
	/** Type of message that the text is written for. The values are the same two channels as in the `type` of the enclosing notification, in lowercase. */
	type: MessageTemplateType;
	/** Subject line of the email. Also required with `sms`. */
	subject: string;
	/** Body of the message. Upvio fills in variables for each appointment, but neither the available variables nor their syntax is documented. */
	content: string;
}
/** A message sent automatically a set time after an appointment, to one type of recipient over one channel. */
export interface PostAppointmentMessageTemplate {
	/** ID of the template. */
	id?: string;
	/** When the template was created. */
	createdAt?: string;
	/** When the template was last updated. */
	updatedAt?: string;
	/** The business whose appointments the template applies to. */
	businessId?: string;
	/** IDs of the services whose appointments the template applies to. Empty for all services. */
	serviceIds?: string[];
	/** How long after the appointment the message is sent, in minutes. */
	minutes?: number;
	/** Channel of the notification: an email or an SMS. */
	type?: NotificationChannel;
	/** Recipient of the message: the patient, the staff member of the appointment, the owner of the business, or the additional guests of the appointment. */
	recipient?: NotificationRecipient;
	/** Whether the template is in use. If `false`, nothing is sent. */
	enabled?: boolean;
	/** Wording set by the business, or `null` if it uses Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification: either the one set by the business (`messageTemplate`) or Upvio's, which is used otherwise (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** Who receives the appointment reminder: the patient or the staff member. */
export type ReminderResourceType = "PATIENT" | "STAFF" | (string & {});
/** A reminder sent automatically a set time before an appointment, to its patient or its staff member. */
export interface ReminderTemplate {
	/** ID of the template. */
	id?: string;
	/** When the template was created. */
	createdAt?: string;
	/** When the template was last updated. */
	updatedAt?: string;
	/** The business whose appointments the template applies to. */
	businessId?: string;
	/** IDs of the services whose appointments the template applies to. Empty for all services. */
	serviceIds?: string[];
	/** How long before the appointment the reminder is sent, in minutes. */
	minutes?: number;
	/** Channel of the notification: an email or an SMS. */
	type?: NotificationChannel;
	/** Who receives the appointment reminder: the patient or the staff member. */
	resourceType?: ReminderResourceType;
	/** Whether the template is in use. If `false`, nothing is sent. */
	enabled?: boolean;
	/** Wording set by the business, or `null` if it uses Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification: either the one set by the business (`messageTemplate`) or Upvio's, which is used otherwise (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** A URL to which Upvio reports appointment events. Each event is JSON with `id`, `createdAt`, `name` (`appointment.create`, `appointment.update`, `appointment.delete`, or `appointment.request`), `business` (`id` and `name`), and, in `data`, the appointment. How to verify that an event comes from Upvio is not documented, so confirm it with `appointments.retrieve`. */
export interface OutgoingWebhook {
	/** ID of the webhook. */
	id: string;
	/** When the webhook was created. */
	createdAt?: string;
	/** When the webhook was last updated. */
	updatedAt?: string;
	/** Whether Upvio sends events to the webhook. */
	enabled: boolean;
	/** URL that receives the events. */
	endpoint: string;
}
/** Biological sex, as opposed to gender. */
export type BiologicalSex = "FEMALE" | "MALE" | "OTHER" | (string & {});
/** How long the patient exercises, from not at all (`inactive`) to more than three hours (`exerciseOver3Hours`). The period is not documented. */
export type ActivityLevel = "inactive" | "exercise10Mins" | "exercise20to60Mins" | "exercise1to3Hours" | "exerciseOver3Hours" | (string & {});
/** Whether the patient currently smokes, used to smoke, or never smoked. */
export type SmokingStatus = "never" | "former" | "current" | (string & {});
/** Whether the patient has diabetes or its early stage (`preDiabetes`). */
export type DiabetesStatus = "none" | "preDiabetes" | "diabetes" | (string & {});
/** Diabetes in the patient's family: in a parent, sibling, or child (`firstDegree`), only in more distant relatives (`noneFirstDegree`), or in no relative (`none`). */
export type FamilyDiabetesHistory = "none" | "noneFirstDegree" | "firstDegree" | (string & {});
/** Whether the patient is being treated for high blood pressure. `notNeeded` means that no treatment is needed. */
export type HypertensionTreatment = "notNeeded" | "no" | "yes" | (string & {});
/** Number of the patient's parents who have or had high blood pressure. */
export type ParentalHypertensionHistory = "none" | "one" | "both" | (string & {});
/** Number of chronic diseases for which the patient takes medication. */
export type ChronicMedicationStatus = "none" | "oneOrTwoDiseases" | "threeOrMoreDiseases" | (string & {});
/** A person in the care of a business. Within a business, an email address belongs to only one patient. Body measurements, habits, and medical history are read-only here; Upvio's vitals scans take the same data as input. */
export interface Patient {
	/** ID of the patient. */
	id: string;
	/** When the patient was added. */
	createdAt: string;
	/** When the patient was last updated. */
	updatedAt: string;
	/** When the patient was archived, or `null` if the patient is active. */
	archivedAt?: string | null;
	/** Why the patient was archived, if a reason was noted. Archiving through the API takes no reason. */
	archivedReason?: string | null;
	/** Email address, unique among the patients of the business. Creating a patient uses it to look for an existing one. */
	email: string;
	/** Full legal name, in one field; it is not split into first and last name. */
	name: string;
	/** Mobile phone number of the patient. */
	phoneMobile?: string | null;
	/** Date of birth of the patient. */
	dob?: string | null;
	/** Sex recorded for the patient, which may differ from `gender`. */
	biologicalSex?: BiologicalSex | null;
	/** Gender recorded for the patient. The possible values are not documented. */
	gender?: string | null;
	/** Race or ethnicity of the patient. The possible values are not documented. */
	race?: string | null;
	/** Time zone of the patient, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
	/** Height, in centimeters. */
	height?: number | null;
	/** Weight, in kilograms. */
	weight?: number | null;
	/** Waist circumference, in centimeters. */
	waistCircumference?: number | null;
	/** How much the patient exercises. */
	activityLevel?: ActivityLevel | null;
	/** Smoking habits of the patient. */
	smokingStatus?: SmokingStatus | null;
	/** Daily diet; `true` if it includes vegetables and fruit. */
	vegetableFruitDiet?: boolean | null;
	/** Total blood cholesterol. The unit is not documented. */
	cholesterol?: number | null;
	/** HDL cholesterol level in the blood. The unit is not documented. */
	cholesterolHdl?: number | null;
	/** LDL cholesterol level in the blood. The unit is not documented. */
	cholesterolLdl?: number | null;
	/** Triglyceride level in the blood. The unit is not documented. */
	triglyceride?: number | null;
	/** Fasting blood glucose. The unit is not documented. */
	fastingGlucose?: number | null;
	/** Whether the patient has ever had high blood glucose. */
	historyOfHighGlucose?: boolean | null;
	/** Stage of diabetes in the patient, if any. */
	diabetesStatus?: DiabetesStatus | null;
	/** Diabetes among the patient's relatives. */
	familyDiabetesHistory?: FamilyDiabetesHistory | null;
	/** Whether the patient has ever had high blood pressure. */
	historyOfHypertension?: boolean | null;
	/** Whether the patient is being treated for high blood pressure. */
	hypertensionTreatment?: HypertensionTreatment | null;
	/** High blood pressure in the patient's mother and father. */
	parentalHypertensionHistory?: ParentalHypertensionHistory | null;
	/** Medication the patient takes for chronic diseases. */
	chronicMedicationStatus?: ChronicMedicationStatus | null;
}
/** What to do if the business already has a patient with this email address. `upsert` (the default) updates that patient; `create` is rejected with 409. */
export type PatientCreateMode = "create" | "upsert" | (string & {});
/** A link that signs in one patient, without anything to type, and takes them to a page of your choice. */
export interface MagicLink {
	/** ID of the link. No API call accepts it. */
	id: string;
	/** The link to give to the patient. Anyone who opens it is signed in as the patient, so treat it like a password. */
	url: string;
	/** Where the patient lands after signing in, as requested. */
	redirectUrl: string;
	/** When the link was created. */
	createdAt: string;
	/** When the link expires. Upvio sets the lifetime, 20 minutes according to one of its samples. */
	expiresAt: string;
}
/** A group of services, such as `Physiotherapy`, with a booking page for only those services. */
export interface ServiceCategory {
	/** ID of the category. */
	id?: string;
	/** When the category was created. */
	createdAt?: string;
	/** When the category was last updated. */
	updatedAt?: string;
	/** Name of the category as shown to patients. */
	name: string;
	/** Public page where patients book the services in the category. */
	bookingURL?: string;
}
/** Something that patients can book, such as a consultation: who offers it, its length, its price, and its booking rules. */
export interface Service {
	/** ID of the service. Set by Upvio. */
	readonly id?: string;
	/** When the service was created. Set by Upvio. */
	readonly createdAt?: string;
	/** When the service was last updated. Set by Upvio. */
	readonly updatedAt?: string;
	/** Unique short name of the service, such as `gp-consultation`. */
	alias?: string | null;
	/** Name of the service as shown to patients. */
	name: string;
	/** What patients can expect from the service. */
	description?: string | null;
	/** Public page where patients book the service. Set by Upvio. */
	readonly bookingURL?: string;
	/** Whether the service is in use. `false` disables it everywhere without deleting it. */
	enabled?: boolean | null;
	/** IDs of the staff who offer the service. Empty for all staff of the business. */
	staffsIds?: string[];
	/** IDs of the staff who can join group bookings of the service, in addition to those who offer it. */
	additionalStaffIds?: string[];
	/** IDs of the categories under which the service is listed. */
	categoriesIds?: string[];
	/** Minimum notice a patient must give to book or reschedule, in minutes before the start. */
	leadTime?: number | null;
	/** Minimum notice a patient must give to cancel, in minutes before the start. */
	cancelLeadTime?: number | null;
	/** Interval between start times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30, and so on. */
	timeIncrement?: number | null;
	/** How many days in advance patients are offered times. A service without its own limit uses that of the business. */
	availabilityLimitDays?: number | null;
	/** Location of the business where the service is provided, or `null` if none is set. */
	location?: LocationReference | null;
	/** How the patient and staff member meet. The possible values are not documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** Where the patient and staff member meet, in a form that depends on `locationType`, such as an address. */
	locationValue?: string | null;
	/** Currency of the prices, as an ISO 4217 code. Samples show it in uppercase (`USD`). */
	currency?: string | null;
	/** Lengths in which the service can be booked, each with its own price. */
	durations: {
		/** Length of the appointment, in minutes. */
		duration: number;
		/** Price of an appointment of this length, or 0 if it is free. Whether the amount is in whole units of the currency or cents is not documented. */
		price: number;
	}[];
	/** Whether a booking is only a request until the business approves it. */
	bookingsRequireApproval?: boolean | null;
	/** Number of patients who can book the same time with the same staff member. More than 1 makes it a group booking. */
	bookingsPerTimeslot?: number | null;
	/** Minutes to keep free before each appointment. The dashboard accepts 0 to 1440 (one day). */
	bufferBeforeMinutes?: number | null;
	/** Minutes to keep free after each appointment. The dashboard accepts 0 to 1440 (one day). */
	bufferAfterMinutes?: number | null;
}
/** Status of the staff member. Only `ACTIVE` staff can be booked. `DISABLED` staff can still sign in, `ARCHIVED` staff are locked out of the business, and those with the last two statuses have not accepted or have not been sent an invitation. */
export type StaffStatus = "ACTIVE" | "DISABLED" | "ARCHIVED" | "PENDING_INVITE" | "NOT_INVITED" | (string & {});
/** A person who works for a business and uses Upvio there, such as a practitioner whom patients can book. */
export interface Staff {
	/** ID of the staff member. */
	id: string;
	/** When the staff member was added. */
	createdAt?: string;
	/** When the staff member was last updated. */
	updatedAt?: string;
	/**
	 * ID of the business that the staff member works for.
	 * @deprecated
	 */
	businessId?: string;
	/** Email address that the staff member uses to sign in to Upvio. No two staff members share one. */
	email: string;
	/** Unique short name, such as `john`, if one is set. */
	alias?: string | null;
	/** Full legal name, in one field. */
	name: string;
	/** Status of the staff member. Only `ACTIVE` staff can be booked. `DISABLED` staff can still sign in, `ARCHIVED` staff are locked out of the business, and those with the last two statuses have not accepted or have not been sent an invitation. */
	status: StaffStatus;
	/**
	 * Whether `status` is `ACTIVE`. Use `status` instead.
	 * @deprecated
	 */
	enabled: boolean;
	/** Page where patients book this staff member, such as `https://forms.upvio.com/book/harbour-clinic/staff/123`. */
	bookingURL?: string;
	/** Roles that determine what the staff member can do in Upvio. Its help pages list owner, admin, manager, staff, and developer; how the API spells them is not documented. */
	roles: string[];
	/** IDs of the staff whose profiles, appointments, and working hours this staff member can manage. */
	managedStaffIds?: string[];
	/** Time zone of the staff member, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
/** Weekly hours that a staff member works during a period. Upvio calls the feature experimental. */
export interface WorkingHoursSchedule {
	/** ID of the schedule. */
	id: string;
	/** When the schedule was created. */
	createdAt: string;
	/** When the schedule was last updated. */
	updatedAt: string;
	/** ID of the staff member the schedule belongs to. */
	staffId: string;
	/** Working hours of a week, by day. */
	workingHours: WorkingWeek;
	/** Time zone of the hours, such as `America/New_York`. It cannot be set when creating a schedule. */
	timezone?: string;
	/** When the schedule starts to apply, as a date and time (creating a schedule takes a date). */
	dateStart: string;
	/** When the schedule stops applying, as a date and time (creating a schedule takes a date). */
	dateEnd?: string;
}
/** A period in which a staff member takes no bookings, such as a vacation or a meeting. No API call creates or changes time blockers. */
export interface TimeBlocker {
	/** ID of the time blocker. */
	id?: string;
	/** When the time blocker was created. */
	createdAt?: string;
	/** When the time blocker was last updated. */
	updatedAt?: string;
	/** ID of the staff member whose time is blocked. */
	staffId?: string;
	/** When the blocked time starts. */
	startDate?: string;
	/** When the blocked time ends. */
	endDate?: string;
	/** Why the time is blocked, if a reason was noted. */
	reason?: string | null;
}
/** Whether a vitals link can be used. A `DISABLED` link accepts no new scans; how `ARCHIVED` differs is not documented. */
export type VitalsLinkStatus = "ACTIVE" | "ARCHIVED" | "DISABLED" | (string & {});
/** A page where patients scan their vitals, with a fixed set of metrics. Links are created in the Vitals dashboard; the API only reads them. */
export interface VitalsLink {
	/** ID of the link. */
	id: string;
	/** When the link was created. */
	createdAt: string;
	/** When the link was last updated. */
	updatedAt: string;
	/** Name by which the business identifies the link. */
	name: string;
	/** Note on the purpose of the link. */
	description?: string | null;
	/** Last part of `url`, unique to the link. */
	slug: string;
	/** Whether a vitals link can be used. A `DISABLED` link accepts no new scans; how `ARCHIVED` differs is not documented. */
	status: VitalsLinkStatus;
	/** ID of the template that specifies which metrics the link's scans measure. */
	vitalsTemplateId: string;
	/** Number of scans made with the link. */
	scansCount: number;
	/** Maximum number of scans that can be made with the link, or `null` for no limit. Further scans are rejected. */
	maxScans?: number | null;
	/** When the link stops accepting new scans, or `null` if it never does. */
	expiresAt?: string | null;
	/** URL where patients scan their vitals, such as `https://scan.upvio.com/harbour-clinic/links/check-in`. */
	url: string;
}
/** Progress of a scan. A scan begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with results), `FAILED`, or `ABORTED`. */
export type VitalsScanStatus = "PENDING" | "STARTED" | "SUCCEEDED" | "FAILED" | "ABORTED" | (string & {});
/** The metrics that a scan yielded. Metrics not in the scan's `includedMetrics` are omitted or `null`, as are those that could not be measured. */
export interface VitalsScanMetrics {
	/** Heart rate, in beats per minute. */
	heartRate?: number | null;
	/** Variation in the time between heartbeats, in milliseconds. */
	heartRateVariability?: number | null;
	/** Breathing rate, in breaths per minute. */
	breathingRate?: number | null;
	/** Level of physical stress, as an index without a unit. Its range is not documented. */
	stressIndex?: number | null;
	/** Activity of the part of the nervous system that calms the body, in percent. */
	parasympatheticActivity?: number | null;
	/** Workload of the heart, in mmHg per second. */
	cardiacWorkload?: number | null;
	/** Diastolic blood pressure, the lower of the two values, in mmHg. */
	bloodPressureDiastolic?: number | null;
	/** Systolic blood pressure, the higher of the two values, in mmHg. */
	bloodPressureSystolic?: number | null;
	/** Body mass index, in kg/m². A number despite the name of the field. */
	bmiClassification?: number | null;
	/** Score for the patient's overall health. Its range is not documented. */
	wellnessScore?: number | null;
	/** Age that corresponds to the condition of the blood vessels, in years. */
	vascularAge?: number | null;
	/** Risk of heart or vascular disease caused by clogged arteries, in percent. */
	atheroscleroticCvdRisk?: number | null;
	/** Risk of an event such as a heart attack or stroke, in percent. The time span is not documented. */
	cardiovascularEventRisk?: number | null;
	/** Cardiovascular risk, as a score. Its range is not documented. */
	cardiovascularRiskScore?: number | null;
	/** Risk of high blood pressure. The unit and range are not documented. */
	hypertensionRisk?: number | null;
	/** Risk of diabetes, in percent. The time span is not documented. */
	diabetesRisk?: number | null;
	/** Risk of nonalcoholic fatty liver disease (NAFLD). The unit and range are not documented. */
	fattyLiverDiseaseRisk?: number | null;
	/** Waist circumference divided by height (WHtR). */
	waistToHeightRatio?: number | null;
	/** Fat as a percentage of body weight. */
	bodyFatPercentage?: number | null;
	/** Body roundness index (BRI), which estimates body fat from height and waist. */
	bodyRoundnessIndex?: number | null;
	/** A Body Shape Index (ABSI), which relates waist to height and weight. */
	aBodyShapeIndex?: number | null;
	/** Conicity index (CI), which estimates abdominal fat from waist, height, and weight. */
	conicityIndex?: number | null;
	/** Energy the body uses at rest, in kcal per day. */
	basalMetabolicRate?: number | null;
	/** Energy the body uses including all activity (TDEE), in kcal per day. */
	totalDailyEnergyExpenditure?: number | null;
}
/** Results of a successful scan. */
export interface VitalsScanResults {
	/** The metrics that a scan yielded. Metrics not in the scan's `includedMetrics` are omitted or `null`, as are those that could not be measured. */
	metrics?: VitalsScanMetrics;
}
/** A metric that a scan yields. The result is in the field of the same name in camel case, so `HEART_RATE` is in `heartRate`. Only `BLOOD_PRESSURE` has no field of its own, apart from those of its two values. */
export type VitalsMetric = "A_BODY_SHAPE_INDEX" | "ATHEROSCLEROTIC_CVD_RISK" | "BASAL_METABOLIC_RATE" | "BLOOD_PRESSURE" | "BLOOD_PRESSURE_DIASTOLIC" | "BLOOD_PRESSURE_SYSTOLIC" | "BMI_CLASSIFICATION" | "BODY_FAT_PERCENTAGE" | "BODY_ROUNDNESS_INDEX" | "BREATHING_RATE" | "CARDIAC_WORKLOAD" | "CARDIOVASCULAR_EVENT_RISK" | "CARDIOVASCULAR_RISK_SCORE" | "CONICITY_INDEX" | "DIABETES_RISK" | "FATTY_LIVER_DISEASE_RISK" | "HEART_RATE" | "HEART_RATE_VARIABILITY" | "HYPERTENSION_RISK" | "PARASYMPATHETIC_ACTIVITY" | "STRESS_INDEX" | "TOTAL_DAILY_ENERGY_EXPENDITURE" | "VASCULAR_AGE" | "WAIST_TO_HEIGHT_RATIO" | "WELLNESS_SCORE" | (string & {});
/** Gender of the patient, as distinguished by scans. Written in lowercase, unlike the values of `biologicalSex`. */
export type VitalsScanGender = "male" | "female" | "other" | (string & {});
/** Facts about a patient that a scan uses in addition to the video of the face. Patients do not need to enter facts included here. */
export interface VitalsScanInputData {
	/** Gender of the patient, as distinguished by scans. Written in lowercase, unlike the values of `biologicalSex`. */
	gender?: VitalsScanGender;
	/** Country, as a two-letter ISO 3166-1 code, such as `GB`. */
	countryCode?: string;
	/** Age in years, from 16 to 120. Minimum 16. Maximum 120. */
	age?: number;
	/** Date of birth of the patient. */
	dob?: string;
	/** Race or ethnicity of the patient. The possible values are not documented. */
	race?: string;
	/** Height, in centimeters, from 100 to 250. Minimum 100. Maximum 250. */
	height?: number;
	/** Weight, in kilograms, from 30 to 200. Minimum 30. Maximum 200. */
	weight?: number;
	/** Waist circumference, in centimeters, from 50 to 150. Minimum 50. Maximum 150. */
	waistCircumference?: number;
	/** Neck circumference. The unit and bounds are not documented; the waist circumference is in centimeters. */
	neckCircumference?: number;
	/** Hip circumference. The unit and bounds are not documented; the waist circumference is in centimeters. */
	hipCircumference?: number;
	/** Whether the patient currently smokes, used to smoke, or never smoked. */
	smokingStatus?: SmokingStatus;
	/** Whether the patient has diabetes or its early stage (`preDiabetes`). */
	diabetesStatus?: DiabetesStatus;
	/** Whether the patient is being treated for high blood pressure. `notNeeded` means that no treatment is needed. */
	hypertensionTreatment?: HypertensionTreatment;
	/** How long the patient exercises, from not at all (`inactive`) to more than three hours (`exerciseOver3Hours`). The period is not documented. */
	activityLevel?: ActivityLevel;
	/** Number of chronic diseases for which the patient takes medication. */
	chronicMedicationStatus?: ChronicMedicationStatus;
	/** Total blood cholesterol. The unit is not documented. */
	cholesterol?: number;
	/** HDL cholesterol level in the blood. The unit is not documented. */
	cholesterolHdl?: number;
	/** LDL cholesterol level in the blood. The unit is not documented. */
	cholesterolLdl?: number;
	/** Diabetes in the patient's family: in a parent, sibling, or child (`firstDegree`), only in more distant relatives (`noneFirstDegree`), or in no relative (`none`). */
	familyDiabetesHistory?: FamilyDiabetesHistory;
	/** Number of the patient's parents who have or had high blood pressure. */
	parentalHypertensionHistory?: ParentalHypertensionHistory;
	/** Whether the patient has ever had high blood glucose. */
	historyOfHighGlucose?: boolean;
	/** Whether the patient has ever had high blood pressure. */
	historyOfHypertension?: boolean;
	/** Whether the patient eats vegetables and fruit every day. */
	vegetableFruitDiet?: boolean;
	/** Fasting blood glucose. The unit is not documented. */
	fastingGlucose?: number;
	/** Triglyceride level in the blood. The unit is not documented. */
	triglyceride?: number;
}
/** A reading of a patient's vitals. Upvio derives them from a video of the face and from known facts about the patient. */
export interface VitalsScan {
	/** ID of the scan. */
	id: string;
	/** When the scan was created, which is before it starts. */
	createdAt: string;
	/** When the scan was last updated. */
	updatedAt: string;
	/** ID of the patient scanned. */
	patientId?: string;
	/** ID of the vitals link the scan is made with. */
	vitalsLinkId?: string;
	/** Progress of a scan. A scan begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with results), `FAILED`, or `ABORTED`. */
	status: VitalsScanStatus;
	/** Results of the scan. Present only once `status` is `SUCCEEDED`. */
	results?: VitalsScanResults | null;
	/** Metrics that the scan measures or derives, as specified by the template of its link. */
	includedMetrics: VitalsMetric[];
	/** When the patient started the scan, or `null` if it has not started. */
	startedAt?: string | null;
	/** Facts about the patient from the request that created the scan. Omitted if the request included none. */
	inputData?: VitalsScanInputData | null;
}
/** A set of metrics for vitals scans and the cost of a scan. Links are created from it. */
export interface VitalsTemplate {
	/** ID of the template. */
	id: string;
	/** When the template was created. */
	createdAt: string;
	/** When the template was last updated. */
	updatedAt: string;
	/** Name by which the business identifies the template. */
	name: string;
	/** Note on the purpose of the template. */
	description?: string | null;
	/** Number of the business's credits that one scan uses. */
	credits: number;
	/** Metrics that the template's scans measure or derive. */
	metrics: VitalsMetric[];
	/** Number of links that use the template. */
	linksCount: number;
	/** When the template was archived, or `null` if it is in use. */
	archivedAt?: string | null;
}
export interface Unauthorized {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface NotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface BadRequest {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface Conflict {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface InternalServerError {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface NoParameters {
	query?: never;
	header?: never;
	path?: never;
	cookie?: never;
}
export interface AnyHeaders {
	[name: string]: unknown;
}
export interface AppointmentsCreateQuery {
	/** Whether to proceed even if the staff member is busy at that time. If `true`, appointments may overlap. */
	ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
}
export interface AppointmentsCreateBody {
	/** When the appointment starts. */
	date: string;
	/** ID of the patient the appointment is for. */
	patientId: string;
	/** ID of the service to book. List services to see the available ones. */
	serviceId: string;
	/** Length of the appointment, in minutes. One of the `durations` of the service. */
	duration: number;
	/** ID of the staff member who sees the patient. If omitted, Upvio picks the least busy of the staff who offer the service. */
	staffId?: string;
	/** Time zone of the patient, such as `Europe/London`. Defaults to that of the business. */
	clientTimezone?: string;
	/** Where to meet, as a postal address or the URL of a call. */
	location?: string;
}
/** What `appointments.create` takes. */
export interface AppointmentsCreateRequest extends AppointmentsCreateQuery, AppointmentsCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `appointments.create` answers. */
export interface AppointmentsCreateResponse {
	/** A time booked with a staff member, for one patient and one service. The price, time zone, and place are those of the booking and may differ from the current ones of the service. */
	data?: Appointment;
}
/** What `appointments.delete` takes. */
export interface AppointmentsDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the appointment, as returned when creating or listing appointments. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
export interface AppointmentsListQuery {
	/** When the period starts. Whether it includes an appointment already under way at that time is not documented. */
	startDate: string;
	/** When the period ends. */
	endDate: string;
	/** Only appointments of this patient. Omit to include all patients. */
	patientId?: string;
}
/** What `appointments.list` takes. */
export interface AppointmentsListRequest extends AppointmentsListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `appointments.list` answers. */
export interface AppointmentsListResponse {
	/** All matching appointments, in one response. Their order is not documented. */
	data?: Appointment[];
}
/** What `appointments.retrieve` takes. */
export interface AppointmentsRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the appointment, as returned when creating or listing appointments. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.retrieve` answers. */
export interface AppointmentsRetrieveResponse {
	/** A time booked with a staff member, for one patient and one service. The price, time zone, and place are those of the booking and may differ from the current ones of the service. */
	data?: Appointment;
}
export interface AppointmentsUpdateQuery {
	/** Whether to proceed even if the staff member is busy at that time. If `true`, appointments may overlap. */
	ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
}
export interface AppointmentsUpdateBody {
	[key: string]: unknown;
}
/** What `appointments.update` takes. */
export interface AppointmentsUpdateRequest extends AppointmentsUpdateQuery, AppointmentsUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the appointment, as returned when creating or listing appointments. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.update` answers. */
export interface AppointmentsUpdateResponse {
	/** A time booked with a staff member, for one patient and one service. The price, time zone, and place are those of the booking and may differ from the current ones of the service. */
	data?: Appointment;
}
export interface AppointmentsUpdateTagsBody {
	/** Labels that the appointment should have. */
	tags: string[];
}
/** What `appointments.updateTags` takes. */
export interface AppointmentsUpdateTagsRequest extends AppointmentsUpdateTagsBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the appointment, as returned when creating or listing appointments. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.updateTags` answers. */
export interface AppointmentsUpdateTagsResponse {
	/** A time booked with a staff member, for one patient and one service. The price, time zone, and place are those of the booking and may differ from the current ones of the service. */
	data?: Appointment;
}
/** What `businesses.list` answers. */
export interface BusinessesListResponse {
	/** All businesses accessible with the API key, in one response. */
	data?: Business[];
}
/** What `businesses.retrieve` takes. */
export interface BusinessesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `businesses.retrieve` answers. */
export interface BusinessesRetrieveResponse {
	/** A workspace in Upvio, such as a clinic. Patients and everything else belong to a business. */
	data?: Business;
}
export interface BusinessesUpdateBody {
	/** Display name of the business. */
	name?: string;
	/** Email address of the business itself. */
	email?: string;
	/** Time zone the business operates in, such as `UTC` or `Europe/London`. */
	timezone?: string;
}
/** What `businesses.update` takes. */
export interface BusinessesUpdateRequest extends BusinessesUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `businesses.update` answers. */
export interface BusinessesUpdateResponse {
	/** A workspace in Upvio, such as a clinic. Patients and everything else belong to a business. */
	data?: Business;
}
export interface FormSubmissionsListQuery {
	/**
	 * Maximum number of items per page, from 1 to 50. Defaults to 10. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * Number of items to skip before the page starts, from 0 (the default) to 10,000. Items further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Filters the list by form, by patient, or by both. */
	filters?: {
		/** Only submissions of this form. */
		formId?: string;
		/** Only submissions by this patient. */
		patientId?: string;
	};
}
/** What `formSubmissions.list` takes. */
export interface FormSubmissionsListRequest extends FormSubmissionsListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `formSubmissions.list` answers. */
export interface FormSubmissionsListResponse {
	/** Submissions on this page, at most `limit`. */
	data?: FormSubmission[];
	/** Information about the whole list rather than this page. */
	meta?: {
		/** Total number of submissions. */
		totalCount?: number;
	};
}
/** What `formSubmissions.retrieve` takes. */
export interface FormSubmissionsRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the submission, from the list of form submissions. */
	formSubmissionId: components["parameters"]["FormSubmissionIdPath"];
}
/** What `formSubmissions.retrieve` answers. */
export interface FormSubmissionsRetrieveResponse {
	/** A filled-out form, with the questions as they were asked and the patient's answers. */
	data?: FormSubmission;
}
export interface FormsListQuery {
	/** Only forms with one of these visibilities. Whether omitting it returns all forms is not documented. */
	visibility?: FormVisibility[];
}
/** What `forms.list` takes. */
export interface FormsListRequest extends FormsListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `forms.list` answers. */
export interface FormsListResponse {
	/** All matching forms, in one response. */
	data?: Form[];
}
/** What `forms.retrieve` takes. */
export interface FormsRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the form, from the list of forms. Whether its alias is accepted is not documented. */
	formId: components["parameters"]["FormIdPath"];
}
/** What `forms.retrieve` answers. */
export interface FormsRetrieveResponse {
	/** Questions that a business asks its patients, such as an intake form or the form behind a booking page. No API call creates or changes forms. */
	data?: Form;
}
export interface LocationsCreateBody {
	/** Display name of the location. */
	name: string;
	/** Description of the type of place. */
	description?: string;
	/** How patients find or enter the location, such as which door and floor. */
	instructions?: string;
	/** Postal address, on one line. */
	address?: string;
	/** Latitude, in degrees. Whether Upvio derives it from the address is not documented. */
	lat?: number;
	/** Longitude, in degrees. Whether Upvio derives it from the address is not documented. */
	lng?: number;
	/** Time zone of the location, such as `America/New_York`. */
	timezone?: string;
	/** Phone number of the location. Upvio's samples include a leading `+` and the country code. */
	phone?: string;
	/** ID of a previously uploaded picture, returned as `pictureUrl`. The calls that upload files are not documented. */
	pictureId?: string;
	/** Email address of the location itself. */
	email?: string;
}
/** What `locations.create` takes. */
export interface LocationsCreateRequest extends LocationsCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `locations.create` answers. */
export interface LocationsCreateResponse {
	/** A place where a business sees patients, either physical or virtual. */
	data?: Location;
}
/** What `locations.delete` takes. */
export interface LocationsDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the location, as returned when creating or listing locations. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.list` takes. */
export interface LocationsListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `locations.list` answers. */
export interface LocationsListResponse {
	/** All locations, in one response. */
	data?: Location[];
}
/** What `locations.retrieve` takes. */
export interface LocationsRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the location, as returned when creating or listing locations. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.retrieve` answers. */
export interface LocationsRetrieveResponse {
	/** A place where a business sees patients, either physical or virtual. */
	data?: Location;
}
export interface LocationsUpdateBody {
	/** Display name of the location. */
	name?: string;
	/** Description of the type of place. */
	description?: string;
	/** How patients find or enter the location, such as which door and floor. */
	instructions?: string;
	/** Postal address, on one line. */
	address?: string;
	/** Latitude, in degrees. Whether Upvio derives it from the address is not documented. */
	lat?: number;
	/** Longitude, in degrees. Whether Upvio derives it from the address is not documented. */
	lng?: number;
	/** Time zone of the location, such as `America/New_York`. */
	timezone?: string;
	/** Phone number of the location. Upvio's samples include a leading `+` and the country code. */
	phone?: string;
	/** ID of a previously uploaded picture, returned as `pictureUrl`. The calls that upload files are not documented. */
	pictureId?: string;
	/** Email address of the location itself. */
	email?: string;
}
/** What `locations.update` takes. */
export interface LocationsUpdateRequest extends LocationsUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the location, as returned when creating or listing locations. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.update` answers. */
export interface LocationsUpdateResponse {
	/** A place where a business sees patients, either physical or virtual. */
	data?: Location;
}
export interface NotificationsBookingEventTemplatesCreateBody {
	/** Event that triggers the message. `RECURRING_…` values refer to a series of appointments rather than a single one. */
	event: BookingEvent;
	/** Channel of the notification: an email or an SMS. */
	type: NotificationChannel;
	/** Recipient of the message: the patient, the staff member of the appointment, the owner of the business, or the additional guests of the appointment. */
	recipient: NotificationRecipient;
	/**
	 * IDs of the services whose appointments the template applies to. Empty or omitted for all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.bookingEventTemplates.create` takes. */
export interface NotificationsBookingEventTemplatesCreateRequest extends NotificationsBookingEventTemplatesCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.bookingEventTemplates.create` answers. */
export interface NotificationsBookingEventTemplatesCreateResponse {
	/** A notification sent automatically when an appointment is booked, changed, or canceled, to one type of recipient over one channel. */
	data?: BookingEventTemplate;
}
/** What `notifications.bookingEventTemplates.delete` takes. */
export interface NotificationsBookingEventTemplatesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the notification, as returned when creating or listing booking event templates. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.list` takes. */
export interface NotificationsBookingEventTemplatesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.bookingEventTemplates.list` answers. */
export interface NotificationsBookingEventTemplatesListResponse {
	/** All booking event templates of the business. */
	data?: BookingEventTemplate[];
}
/** What `notifications.bookingEventTemplates.retrieve` takes. */
export interface NotificationsBookingEventTemplatesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the notification, as returned when creating or listing booking event templates. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.retrieve` answers. */
export interface NotificationsBookingEventTemplatesRetrieveResponse {
	/** A notification sent automatically when an appointment is booked, changed, or canceled, to one type of recipient over one channel. */
	data?: BookingEventTemplate;
}
export interface NotificationsBookingEventTemplatesUpdateBody {
	/** Whether the template is in use. If `false`, Upvio keeps it but sends nothing. */
	enabled?: boolean;
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.bookingEventTemplates.update` takes. */
export interface NotificationsBookingEventTemplatesUpdateRequest extends NotificationsBookingEventTemplatesUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the notification, as returned when creating or listing booking event templates. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.update` answers. */
export interface NotificationsBookingEventTemplatesUpdateResponse {
	/** A notification sent automatically when an appointment is booked, changed, or canceled, to one type of recipient over one channel. */
	data?: BookingEventTemplate;
}
export interface NotificationsPostAppointmentMessageTemplatesCreateBody {
	/** How long after the appointment to send the message, in minutes; 1440 is one day. The bounds are not documented. */
	minutes: number;
	/** Channel of the notification: an email or an SMS. */
	type: NotificationChannel;
	/** Recipient of the message: the patient, the staff member of the appointment, the owner of the business, or the additional guests of the appointment. */
	recipient: NotificationRecipient;
	/**
	 * IDs of the services whose appointments the template applies to. Empty or omitted for all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.postAppointmentMessageTemplates.create` takes. */
export interface NotificationsPostAppointmentMessageTemplatesCreateRequest extends NotificationsPostAppointmentMessageTemplatesCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.create` answers. */
export interface NotificationsPostAppointmentMessageTemplatesCreateResponse {
	/** A message sent automatically a set time after an appointment, to one type of recipient over one channel. */
	data?: PostAppointmentMessageTemplate;
}
/** What `notifications.postAppointmentMessageTemplates.delete` takes. */
export interface NotificationsPostAppointmentMessageTemplatesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.list` takes. */
export interface NotificationsPostAppointmentMessageTemplatesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.list` answers. */
export interface NotificationsPostAppointmentMessageTemplatesListResponse {
	/** All post-appointment message templates of the business. */
	data?: PostAppointmentMessageTemplate[];
}
/** What `notifications.postAppointmentMessageTemplates.retrieve` takes. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.retrieve` answers. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveResponse {
	/** A message sent automatically a set time after an appointment, to one type of recipient over one channel. */
	data?: PostAppointmentMessageTemplate;
}
export interface NotificationsPostAppointmentMessageTemplatesUpdateBody {
	/** Whether the template is in use. If `false`, Upvio keeps it but sends nothing. */
	enabled?: boolean;
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.postAppointmentMessageTemplates.update` takes. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateRequest extends NotificationsPostAppointmentMessageTemplatesUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the follow-up message, as returned when creating or listing post-appointment message templates. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.update` answers. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateResponse {
	/** A message sent automatically a set time after an appointment, to one type of recipient over one channel. */
	data?: PostAppointmentMessageTemplate;
}
export interface NotificationsReminderTemplatesCreateBody {
	/** How long before the appointment to send the reminder, in minutes, from 1 to 525,600 (365 days). Minimum 1. Maximum 525600. */
	minutes: number;
	/** Channel of the notification: an email or an SMS. */
	type: NotificationChannel;
	/** Who receives the appointment reminder: the patient or the staff member. */
	resourceType: ReminderResourceType;
	/**
	 * IDs of the services whose appointments the template applies to. Empty or omitted for all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.reminderTemplates.create` takes. */
export interface NotificationsReminderTemplatesCreateRequest extends NotificationsReminderTemplatesCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.reminderTemplates.create` answers. */
export interface NotificationsReminderTemplatesCreateResponse {
	/** A reminder sent automatically a set time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
/** What `notifications.reminderTemplates.delete` takes. */
export interface NotificationsReminderTemplatesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the reminder, as returned when creating or listing reminder templates. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.list` takes. */
export interface NotificationsReminderTemplatesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.reminderTemplates.list` answers. */
export interface NotificationsReminderTemplatesListResponse {
	/** All reminder templates of the business. */
	data?: ReminderTemplate[];
}
/** What `notifications.reminderTemplates.retrieve` takes. */
export interface NotificationsReminderTemplatesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the reminder, as returned when creating or listing reminder templates. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.retrieve` answers. */
export interface NotificationsReminderTemplatesRetrieveResponse {
	/** A reminder sent automatically a set time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
export interface NotificationsReminderTemplatesUpdateBody {
	/** Whether the template is in use. If `false`, Upvio keeps it but sends nothing. */
	enabled?: boolean;
	/** Your own wording for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.reminderTemplates.update` takes. */
export interface NotificationsReminderTemplatesUpdateRequest extends NotificationsReminderTemplatesUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the reminder, as returned when creating or listing reminder templates. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.update` answers. */
export interface NotificationsReminderTemplatesUpdateResponse {
	/** A reminder sent automatically a set time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
/** What `outgoingWebhooks.list` takes. */
export interface OutgoingWebhooksListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `outgoingWebhooks.list` answers. */
export interface OutgoingWebhooksListResponse {
	/** Webhooks of the business. Only those with `enabled` set are in use. */
	data?: OutgoingWebhook[];
}
/** What `patients.archive` takes. */
export interface PatientsArchiveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the patient, as returned when creating or listing patients. */
	patientId: components["parameters"]["PatientIdPath"];
}
export interface PatientsCreateBody {
	/** Full legal name, in one field; it is not split into first and last name. */
	name: string;
	/** Email address of the patient. Upvio uses it to look for an existing patient of the business. */
	email: string;
	/** Mobile phone number of the patient. Upvio's samples include a leading `+` and the country code. */
	phoneMobile?: string;
	/** ID of the staff member primarily responsible for the patient. Not included in the response. */
	primaryStaffId?: string;
	/**
	 * What to do if the business already has a patient with this email address. `upsert` (the default) updates that patient; `create` is rejected with 409.
	 * @default "upsert"
	 */
	mode?: PatientCreateMode;
}
/** What `patients.create` takes. */
export interface PatientsCreateRequest extends PatientsCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `patients.create` answers. */
export interface PatientsCreateResponse {
	/** A person in the care of a business. Within a business, an email address belongs to only one patient. Body measurements, habits, and medical history are read-only here; Upvio's vitals scans take the same data as input. */
	data?: Patient;
}
export interface PatientsCreateMagicLinkBody {
	/** Where the patient lands after signing in. Must be on an Upvio domain, such as `https://scan.upvio.com/{alias}/links/{slug}` with the alias of the business and the slug of a vitals link. */
	redirectUrl: string;
	/**
	 * Whether opening the link is enough to sign in, which is the default. If `false`, the portal shows a confirmation step first and uses the one-time code in the link only afterward.
	 * @default true
	 */
	autoSubmit?: boolean;
}
/** What `patients.createMagicLink` takes. */
export interface PatientsCreateMagicLinkRequest extends PatientsCreateMagicLinkBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the patient, as returned when creating or listing patients. */
	patientId: components["parameters"]["PatientIdPath"];
}
/** What `patients.createMagicLink` answers. */
export interface PatientsCreateMagicLinkResponse {
	/** A link that signs in one patient, without anything to type, and takes them to a page of your choice. */
	data?: MagicLink;
}
export interface PatientsListQuery {
	/**
	 * Maximum number of items per page, from 1 to 50. Defaults to 10. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * Number of items to skip before the page starts, from 0 (the default) to 10,000. Items further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
}
/** What `patients.list` takes. */
export interface PatientsListRequest extends PatientsListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `patients.list` answers. */
export interface PatientsListResponse {
	/** Patients on this page, at most `limit`. */
	data?: Patient[];
	/** Information about the whole list rather than this page. */
	meta?: {
		/** Total number of patients of the business, excluding archived ones. */
		totalCount?: number;
	};
}
/** What `patients.retrieve` takes. */
export interface PatientsRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the patient, as returned when creating or listing patients. */
	patientId: components["parameters"]["PatientIdPath"];
}
/** What `patients.retrieve` answers. */
export interface PatientsRetrieveResponse {
	/** A person in the care of a business. Within a business, an email address belongs to only one patient. Body measurements, habits, and medical history are read-only here; Upvio's vitals scans take the same data as input. */
	data?: Patient;
}
export interface PatientsUpdateBody {
	/** Full legal name, in one field; it is not split into first and last name. */
	name?: string;
	/** New email address of the patient. No two patients of a business share one; the response for an address already in use is not documented. */
	email?: string;
	/** Mobile phone number of the patient. Upvio's samples include a leading `+` and the country code. */
	phoneMobile?: string;
}
/** What `patients.update` takes. */
export interface PatientsUpdateRequest extends PatientsUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the patient, as returned when creating or listing patients. */
	patientId: components["parameters"]["PatientIdPath"];
}
export interface ServiceCategoriesCreateBody {
	/** Name of the category as shown to patients. */
	name: string;
}
/** What `serviceCategories.create` takes. */
export interface ServiceCategoriesCreateRequest extends ServiceCategoriesCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `serviceCategories.create` answers. */
export interface ServiceCategoriesCreateResponse {
	/** A group of services, such as `Physiotherapy`, with a booking page for only those services. */
	data?: ServiceCategory;
}
/** What `serviceCategories.delete` takes. */
export interface ServiceCategoriesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the category, as returned when creating or listing service categories. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.list` takes. */
export interface ServiceCategoriesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `serviceCategories.list` answers. */
export interface ServiceCategoriesListResponse {
	/** All categories, in one response. */
	data?: ServiceCategory[];
}
/** What `serviceCategories.retrieve` takes. */
export interface ServiceCategoriesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the category, as returned when creating or listing service categories. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.retrieve` answers. */
export interface ServiceCategoriesRetrieveResponse {
	/** A group of services, such as `Physiotherapy`, with a booking page for only those services. */
	data?: ServiceCategory;
}
export interface ServiceCategoriesUpdateBody {
	/** New name of the category as shown to patients. */
	name: string;
}
/** What `serviceCategories.update` takes. */
export interface ServiceCategoriesUpdateRequest extends ServiceCategoriesUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the category, as returned when creating or listing service categories. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.update` answers. */
export interface ServiceCategoriesUpdateResponse {
	/** A group of services, such as `Physiotherapy`, with a booking page for only those services. */
	data?: ServiceCategory;
}
/** What `services.create` takes. */
export interface ServicesCreateRequest extends Omit<Service, "id" | "createdAt" | "updatedAt" | "bookingURL"> {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `services.create` answers. */
export interface ServicesCreateResponse {
	/** Something that patients can book, such as a consultation: who offers it, its length, its price, and its booking rules. */
	data?: Service;
}
/** What `services.delete` takes. */
export interface ServicesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the service, as returned when creating or listing services. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.list` takes. */
export interface ServicesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `services.list` answers. */
export interface ServicesListResponse {
	/** All services, in one response. */
	data?: Service[];
}
export interface ServicesListAvailableTimesQuery {
	/** When the period starts. */
	startDate: string;
	/** When the period ends. The maximum length of a period is not documented. */
	endDate: string;
	/** Length of the appointment, in minutes, as in the `durations` of the service. */
	duration: number;
	/** Only times with one of these staff members. Repeat the parameter for each ID. */
	staffIds?: string[];
	/** Whether to also return times that are taken, for example to show them grayed out. */
	includeUnavailableSlots?: boolean;
}
/** What `services.listAvailableTimes` takes. */
export interface ServicesListAvailableTimesRequest extends ServicesListAvailableTimesQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the service, as returned when creating or listing services. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.listAvailableTimes` answers. */
export interface ServicesListAvailableTimesResponse {
	/** Matching start times, in one response. */
	data?: {
		/** When an appointment can start. */
		time?: string;
		/** Staff members at this time. */
		staffs?: {
			/** ID of the staff member, for `staffId` when booking. */
			id?: string;
			/** Number of patients who can still book this time with this staff member. More than 1 only if the service allows group bookings. */
			availableSlots?: number;
		}[];
	}[];
}
/** What `services.retrieve` takes. */
export interface ServicesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the service, as returned when creating or listing services. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.retrieve` answers. */
export interface ServicesRetrieveResponse {
	/** Something that patients can book, such as a consultation: who offers it, its length, its price, and its booking rules. */
	data?: Service;
}
/** What `services.update` takes. */
export interface ServicesUpdateRequest extends Omit<Service, "id" | "createdAt" | "updatedAt" | "bookingURL"> {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the service, as returned when creating or listing services. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.update` answers. */
export interface ServicesUpdateResponse {
	/** Something that patients can book, such as a consultation: who offers it, its length, its price, and its booking rules. */
	data?: Service;
}
export interface StaffCreateBody {
	/** Full legal name, in one field. */
	name: string;
	/** Email address that the staff member will use to sign in to Upvio. No two staff members share one. */
	email: string;
}
/** What `staff.create` takes. */
export interface StaffCreateRequest extends StaffCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `staff.create` answers. */
export interface StaffCreateResponse {
	/** A person who works for a business and uses Upvio there, such as a practitioner whom patients can book. */
	data?: Staff;
}
/** What `staff.delete` takes. */
export interface StaffDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
export interface StaffGetCapacityQuery {
	/** When the period starts. The default is not documented. */
	startDate?: string;
	/** When the period ends. The default is not documented. */
	endDate?: string;
}
/** What `staff.getCapacity` takes. */
export interface StaffGetCapacityRequest extends StaffGetCapacityQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.getCapacity` answers. */
export interface StaffGetCapacityResponse {
	/** Minutes that the staff member had available and used. */
	data?: {
		/** Minutes in which the staff member could not be booked, by cause. */
		blockedTime?: {
			/** Minutes blocked by events in calendars outside Upvio. */
			externalEvents?: number;
			/** Minutes blocked by time blockers. */
			timeBlockers?: number;
		};
		/** Minutes of working hours, whether blocked or not. */
		bookableMinutes?: number;
		/** Minutes of working hours that were not blocked. Booked minutes are not subtracted. */
		availableBookableMinutes?: number;
		/** Minutes in which the staff member was booked. */
		bookedMinutes?: number;
	};
}
/** What `staff.list` takes. */
export interface StaffListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `staff.list` answers. */
export interface StaffListResponse {
	/** Staff members of the business. Whether disabled and archived ones are included is not documented. */
	data?: Staff[];
}
/** What `staff.retrieve` takes. */
export interface StaffRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.retrieve` answers. */
export interface StaffRetrieveResponse {
	/** A person who works for a business and uses Upvio there, such as a practitioner whom patients can book. */
	data?: Staff;
}
export interface StaffUpdateBody {
	/** Full legal name, in one field. */
	name?: string;
	/** New email address that the staff member uses to sign in to Upvio. No two staff members share one. */
	email?: string;
	/** Time zone of the staff member, such as `UTC` or `Europe/London`, or `null` for none. */
	timezone?: string | null;
}
/** What `staff.update` takes. */
export interface StaffUpdateRequest extends StaffUpdateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
export interface StaffWorkingHoursSchedulesCreateBody {
	/** Day from which the schedule applies. */
	dateStart?: string;
	/** Day on which the schedule ends. Whether it still applies on that day, and how long it applies without an end date, is not documented. */
	dateEnd?: string;
	/** Working hours of a week, by day. */
	workingHours?: WorkingWeek;
}
/** What `staff.workingHoursSchedules.create` takes. */
export interface StaffWorkingHoursSchedulesCreateRequest extends StaffWorkingHoursSchedulesCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.workingHoursSchedules.create` answers. */
export interface StaffWorkingHoursSchedulesCreateResponse {
	/** Weekly hours that a staff member works during a period. Upvio calls the feature experimental. */
	data?: WorkingHoursSchedule;
}
/** What `staff.workingHoursSchedules.delete` takes. */
export interface StaffWorkingHoursSchedulesDeleteRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
	/** The `id` of the schedule, as returned when creating or listing the staff member's schedules. */
	workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
}
/** What `staff.workingHoursSchedules.list` takes. */
export interface StaffWorkingHoursSchedulesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.workingHoursSchedules.list` answers. */
export interface StaffWorkingHoursSchedulesListResponse {
	/** All schedules of the staff member. Whether past ones are included is not documented. */
	data?: WorkingHoursSchedule[];
}
/** What `staff.workingHoursSchedules.retrieve` takes. */
export interface StaffWorkingHoursSchedulesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the staff member, as returned when listing staff. */
	staffId: components["parameters"]["StaffIdPath"];
	/** The `id` of the schedule, as returned when creating or listing the staff member's schedules. */
	workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
}
export interface TimeBlockersListQuery {
	/** Only time blockers from this time on. */
	startDate?: string;
	/** Only time blockers up to this time. Requires `startDate`. */
	endDate?: string;
	/** Only time blockers of this staff member. Omit to include all staff. */
	staffId?: string;
}
/** What `timeBlockers.list` takes. */
export interface TimeBlockersListRequest extends TimeBlockersListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `timeBlockers.list` answers. */
export interface TimeBlockersListResponse {
	/** All matching time blockers, in one response. */
	data?: TimeBlocker[];
}
/** What `timeBlockers.retrieve` takes. */
export interface TimeBlockersRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the time blocker, from the list of time blockers. */
	timeBlockerId: components["parameters"]["TimeBlockerIdPath"];
}
/** What `timeBlockers.retrieve` answers. */
export interface TimeBlockersRetrieveResponse {
	/** A period in which a staff member takes no bookings, such as a vacation or a meeting. No API call creates or changes time blockers. */
	data?: TimeBlocker;
}
export interface VitalsLinksListQuery {
	/**
	 * Maximum number of items per page, from 1 to 50. Defaults to 10. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * Number of items to skip before the page starts, from 0 (the default) to 10,000. Items further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Only links created from the template with this ID. */
	vitalsTemplateId?: string;
	/** Only links with this status, for example `ACTIVE` for those that patients can use. */
	status?: VitalsLinkStatus;
}
/** What `vitals.links.list` takes. */
export interface VitalsLinksListRequest extends VitalsLinksListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.links.list` answers. */
export interface VitalsLinksListResponse {
	/** Links on this page, at most `limit`. */
	data?: VitalsLink[];
	/** Information about the whole list rather than this page. */
	meta?: {
		/** Total number of links that match the filters. */
		totalCount?: number;
	};
}
/** What `vitals.links.retrieve` takes. */
export interface VitalsLinksRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the vitals link. The slug in the link's URL is not accepted here. */
	linkId: components["parameters"]["VitalsLinkIdPath"];
}
/** What `vitals.links.retrieve` answers. */
export interface VitalsLinksRetrieveResponse {
	/** A page where patients scan their vitals, with a fixed set of metrics. Links are created in the Vitals dashboard; the API only reads them. */
	data?: VitalsLink;
}
export interface VitalsScansCreateBody {
	/** ID of the vitals link the scan is made with. The link's template specifies what is measured. */
	vitalsLinkId: string;
	/** ID of the patient to scan. */
	patientId: string;
	/** Facts about the patient, which the patient is then not asked to enter. All are optional. */
	inputData?: VitalsScanInputData | null;
	/** Where the patient is taken after a successful scan, for example a page of your application. */
	successReturnUrl?: string;
	/** Where the patient is taken after a failed scan. */
	failureReturnUrl?: string;
	/** Where the patient is taken after aborting the scan. */
	abortReturnUrl?: string;
	/** Whether to skip the page that shows the patient the results. The default is not documented. */
	skipResultsScreen?: boolean;
	/** Appearance of the scan page. More settings than this one may exist. */
	settings?: {
		/** Whether the page has its header. `hidden` removes it; no other value is documented. */
		headerVisibility?: "hidden" | (string & {});
	};
}
/** What `vitals.scans.create` takes. */
export interface VitalsScansCreateRequest extends VitalsScansCreateBody {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.scans.create` answers. */
export interface VitalsScansCreateResponse {
	/** A reading of a patient's vitals. Upvio derives them from a video of the face and from known facts about the patient. */
	data?: VitalsScan;
}
export interface VitalsScansListQuery {
	/**
	 * Maximum number of items per page, from 1 to 50. Defaults to 10. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * Number of items to skip before the page starts, from 0 (the default) to 10,000. Items further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Only scans of the patient with this ID. */
	patientId?: string;
	/** Only scans made with the vitals link with this ID. */
	vitalsLinkId?: string;
}
/** What `vitals.scans.list` takes. */
export interface VitalsScansListRequest extends VitalsScansListQuery {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.scans.list` answers. */
export interface VitalsScansListResponse {
	/** Scans on this page, at most `limit`. */
	data?: VitalsScan[];
	/** Information about the whole list rather than this page. */
	meta?: {
		/** Total number of scans that match the filters. */
		totalCount?: number;
	};
}
/** What `vitals.scans.retrieve` takes. */
export interface VitalsScansRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the vitals scan, as returned when creating or listing scans. */
	scanId: components["parameters"]["VitalsScanIdPath"];
}
/** What `vitals.scans.retrieve` answers. */
export interface VitalsScansRetrieveResponse {
	/** A reading of a patient's vitals. Upvio derives them from a video of the face and from known facts about the patient. */
	data?: VitalsScan;
}
/** What `vitals.templates.list` takes. */
export interface VitalsTemplatesListRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.templates.list` answers. */
export interface VitalsTemplatesListResponse {
	/** The templates. If there are fewer than `meta.totalCount`, no documented call returns the rest. */
	data?: VitalsTemplate[];
	/** Information about the whole list. */
	meta?: {
		/** Total number of templates of the business. */
		totalCount?: number;
	};
}
/** What `vitals.templates.retrieve` takes. */
export interface VitalsTemplatesRetrieveRequest {
	/** ID of the business, shown in the dashboard as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The `id` of the vitals template, from the list of templates or from the `vitalsTemplateId` of a vitals link. */
	templateId: components["parameters"]["VitalsTemplateIdPath"];
}
/** What `vitals.templates.retrieve` answers. */
export interface VitalsTemplatesRetrieveResponse {
	/** A set of metrics for vitals scans and the cost of a scan. Links are created from it. */
	data?: VitalsTemplate;
}
