// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
export interface paths {
	"/businesses": {
		/** List the businesses that the API key can reach */
		get: operations["businesses.list"];
	};
	"/businesses/{businessId}": {
		/** Retrieve a business */
		get: operations["businesses.retrieve"];
		/** Update a business */
		put: operations["businesses.update"];
	};
	"/businesses/{businessId}/appointments": {
		/** List the appointments of a period */
		get: operations["appointments.list"];
		/** Book an appointment */
		post: operations["appointments.create"];
	};
	"/businesses/{businessId}/appointments/{appointmentId}": {
		/** Retrieve an appointment */
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
		/** Retrieve a form submission */
		get: operations["formSubmissions.retrieve"];
	};
	"/businesses/{businessId}/forms": {
		/** List the forms of a business */
		get: operations["forms.list"];
	};
	"/businesses/{businessId}/forms/{formId}": {
		/** Retrieve a form */
		get: operations["forms.retrieve"];
	};
	"/businesses/{businessId}/locations": {
		/** List the locations of a business */
		get: operations["locations.list"];
		/** Create a location */
		post: operations["locations.create"];
	};
	"/businesses/{businessId}/locations/{locationId}": {
		/** Retrieve a location */
		get: operations["locations.retrieve"];
		/** Update a location */
		put: operations["locations.update"];
		/** Delete a location */
		delete: operations["locations.delete"];
	};
	"/businesses/{businessId}/notifications/booking-event-templates": {
		/** List the notifications about bookings */
		get: operations["notifications.bookingEventTemplates.list"];
		/** Create a notification about bookings */
		post: operations["notifications.bookingEventTemplates.create"];
	};
	"/businesses/{businessId}/notifications/booking-event-templates/{bookingEventTemplateId}": {
		/** Retrieve a notification about bookings */
		get: operations["notifications.bookingEventTemplates.retrieve"];
		/** Delete a notification about bookings */
		delete: operations["notifications.bookingEventTemplates.delete"];
		/** Update a notification about bookings */
		patch: operations["notifications.bookingEventTemplates.update"];
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates": {
		/** List the messages that follow appointments */
		get: operations["notifications.postAppointmentMessageTemplates.list"];
		/** Create a message that follows appointments */
		post: operations["notifications.postAppointmentMessageTemplates.create"];
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates/{postAppointmentMessageTemplateId}": {
		/** Retrieve a message that follows appointments */
		get: operations["notifications.postAppointmentMessageTemplates.retrieve"];
		/** Delete a message that follows appointments */
		delete: operations["notifications.postAppointmentMessageTemplates.delete"];
		/** Update a message that follows appointments */
		patch: operations["notifications.postAppointmentMessageTemplates.update"];
	};
	"/businesses/{businessId}/notifications/reminder-templates": {
		/** List the reminders of appointments */
		get: operations["notifications.reminderTemplates.list"];
		/** Create a reminder of appointments */
		post: operations["notifications.reminderTemplates.create"];
	};
	"/businesses/{businessId}/notifications/reminder-templates/{reminderTemplateId}": {
		/** Retrieve a reminder of appointments */
		get: operations["notifications.reminderTemplates.retrieve"];
		/** Delete a reminder of appointments */
		delete: operations["notifications.reminderTemplates.delete"];
		/** Update a reminder of appointments */
		patch: operations["notifications.reminderTemplates.update"];
	};
	"/businesses/{businessId}/outgoing-webhooks": {
		/** List the webhooks of a business */
		get: operations["outgoingWebhooks.list"];
	};
	"/businesses/{businessId}/patients": {
		/** List the patients of a business */
		get: operations["patients.list"];
		/** Create a patient, or update the one with this email address */
		post: operations["patients.create"];
	};
	"/businesses/{businessId}/patients/{patientId}": {
		/** Retrieve a patient */
		get: operations["patients.retrieve"];
		/** Update a patient */
		put: operations["patients.update"];
		/** Archive a patient */
		delete: operations["patients.archive"];
	};
	"/businesses/{businessId}/patients/{patientId}/magic-links": {
		/** Create a link that signs a patient in */
		post: operations["patients.createMagicLink"];
	};
	"/businesses/{businessId}/service-categories": {
		/** List the service categories of a business */
		get: operations["serviceCategories.list"];
		/** Create a service category */
		post: operations["serviceCategories.create"];
	};
	"/businesses/{businessId}/service-categories/{serviceCategoryId}": {
		/** Retrieve a service category */
		get: operations["serviceCategories.retrieve"];
		/** Rename a service category */
		put: operations["serviceCategories.update"];
		/** Delete a service category */
		delete: operations["serviceCategories.delete"];
	};
	"/businesses/{businessId}/services": {
		/** List the services of a business */
		get: operations["services.list"];
		/** Create a service */
		post: operations["services.create"];
	};
	"/businesses/{businessId}/services/{serviceId}": {
		/** Retrieve a service */
		get: operations["services.retrieve"];
		/** Update a service */
		put: operations["services.update"];
		/** Delete a service */
		delete: operations["services.delete"];
	};
	"/businesses/{businessId}/services/{serviceId}/availableTimes": {
		/** List the times at which a service can be booked */
		get: operations["services.listAvailableTimes"];
	};
	"/businesses/{businessId}/staff": {
		/** List the staff of a business */
		get: operations["staff.list"];
		/**
		 * Create a staff member
		 * @deprecated
		 */
		post: operations["staff.create"];
	};
	"/businesses/{businessId}/staff/{staffId}": {
		/** Retrieve a staff member */
		get: operations["staff.retrieve"];
		/** Update a staff member */
		put: operations["staff.update"];
		/** Delete a staff member */
		delete: operations["staff.delete"];
	};
	"/businesses/{businessId}/staff/{staffId}/capacity": {
		/** Get how busy a staff member is */
		get: operations["staff.getCapacity"];
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules": {
		/** List the working hours schedules of a staff member */
		get: operations["staff.workingHoursSchedules.list"];
		/** Create a working hours schedule for a staff member */
		post: operations["staff.workingHoursSchedules.create"];
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules/{workingHoursScheduleId}": {
		/** Retrieve a working hours schedule of a staff member */
		get: operations["staff.workingHoursSchedules.retrieve"];
		/** Delete a working hours schedule of a staff member */
		delete: operations["staff.workingHoursSchedules.delete"];
	};
	"/businesses/{businessId}/time-blockers": {
		/** List the time blockers of a business */
		get: operations["timeBlockers.list"];
	};
	"/businesses/{businessId}/time-blockers/{timeBlockerId}": {
		/** Retrieve a time blocker */
		get: operations["timeBlockers.retrieve"];
	};
	"/businesses/{businessId}/vitals/links": {
		/** List the vitals links of a business */
		get: operations["vitals.links.list"];
	};
	"/businesses/{businessId}/vitals/links/{linkId}": {
		/** Retrieve a vitals link */
		get: operations["vitals.links.retrieve"];
	};
	"/businesses/{businessId}/vitals/scans": {
		/** List the vitals scans of a business */
		get: operations["vitals.scans.list"];
		/** Create a vitals scan for a patient */
		post: operations["vitals.scans.create"];
	};
	"/businesses/{businessId}/vitals/scans/{scanId}": {
		/** Retrieve a vitals scan */
		get: operations["vitals.scans.retrieve"];
	};
	"/businesses/{businessId}/vitals/templates": {
		/** List the vitals templates of a business */
		get: operations["vitals.templates.list"];
	};
	"/businesses/{businessId}/vitals/templates/{templateId}": {
		/** Retrieve a vitals template */
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
		/** The API key is missing, unknown, expired or invalidated. */
		Unauthorized: Unauthorized;
		/** What the path names does not exist, be it the business or something within it. */
		NotFound: NotFound;
		/** A parameter or a field of the body is missing, has the wrong type or breaks a rule. Repeating the call unchanged fails again. */
		BadRequest: BadRequest;
		/** The call asked for a new patient, but the business has one with this email address. Nothing was changed. */
		Conflict: Conflict;
		/** Upvio failed to do what was asked. The fault is not in the request, so it may work later. */
		InternalServerError: InternalServerError;
	};
	parameters: {
		/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
		BusinessIdPath: string;
		/** Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
		IgnoreBusyTimesQuery: boolean;
		/** The appointment to act on, by the `id` that creating or listing appointments answered. */
		AppointmentIdPath: string;
		/**
		 * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
		 * @default 10
		 */
		LimitQuery: number;
		/**
		 * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. Minimum 0. Maximum 10000.
		 * @default 0
		 */
		OffsetQuery: number;
		/** The submission to read, by the `id` in the list of form submissions. */
		FormSubmissionIdPath: string;
		/** The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
		FormIdPath: string;
		/** The location to act on, by the `id` that creating or listing locations answered. */
		LocationIdPath: string;
		/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
		BookingEventTemplateIdPath: string;
		/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
		PostAppointmentMessageTemplateIdPath: string;
		/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
		ReminderTemplateIdPath: string;
		/** The patient to act on, by the `id` that creating or listing patients answered. */
		PatientIdPath: string;
		/** The category to act on, by the `id` that creating or listing service categories answered. */
		ServiceCategoryIdPath: string;
		/** The service to act on, by the `id` that creating or listing services answered. */
		ServiceIdPath: string;
		/** The staff member to act on, by the `id` that listing staff answers. */
		StaffIdPath: string;
		/** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
		WorkingHoursScheduleIdPath: string;
		/** The time blocker to read, by the `id` in the list of time blockers. */
		TimeBlockerIdPath: string;
		/** The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
		VitalsLinkIdPath: string;
		/** The vitals scan to read, by the `id` that creating or listing scans answered. */
		VitalsScanIdPath: string;
		/** The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals link. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
			/** The business as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
			/** The appointment as booked. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The appointment to act on, by the `id` that creating or listing appointments answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The appointment to act on, by the `id` that creating or listing appointments answered. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The appointment is deleted. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The appointment to act on, by the `id` that creating or listing appointments answered. */
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
			/** The appointment as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The appointment to act on, by the `id` that creating or listing appointments answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The submission to read, by the `id` in the list of form submissions. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The location to act on, by the `id` that creating or listing locations answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The location to act on, by the `id` that creating or listing locations answered. */
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
			/** The location as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The location to act on, by the `id` that creating or listing locations answered. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The location is deleted. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The booking event template is gone. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
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
			/** The booking event template as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The post-appointment message template is gone. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
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
			/** The post-appointment message template as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The reminder template is gone. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
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
			/** The reminder template as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
			/** The patient, whether new or updated. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The patient to act on, by the `id` that creating or listing patients answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The patient to act on, by the `id` that creating or listing patients answered. */
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
			/** The patient as it is now, without an envelope. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The patient to act on, by the `id` that creating or listing patients answered. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The patient is archived. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The patient to act on, by the `id` that creating or listing patients answered. */
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
			/** The link, ready to hand out. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The category to act on, by the `id` that creating or listing service categories answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The category to act on, by the `id` that creating or listing service categories answered. */
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
			/** The service category as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The category to act on, by the `id` that creating or listing service categories answered. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service category is deleted. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The service to act on, by the `id` that creating or listing services answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The service to act on, by the `id` that creating or listing services answered. */
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
			/** The service as it is now. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The service is deleted. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The times. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
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
			/** The staff member as it is now, without an envelope. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The staff member is deleted. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The sums for the stretch of time. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
				/** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
				/** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
				workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The schedule is gone. There is no body. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The time blocker to read, by the `id` in the list of time blockers. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
			/** The new scan, waiting for the patient. */
			201: {
				headers: AnyHeaders;
				content: {
					"application/json": VitalsScansCreateResponse;
				};
			};
			/** A field is missing or breaks a rule, the link has expired, is disabled or has used up its scans, or the business has too few credits. */
			400: {
				headers: AnyHeaders;
				content: {
					"application/json": Error;
				};
			};
			401: Unauthorized;
			/** There is no such business, vitals link or patient. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The vitals scan to read, by the `id` that creating or listing scans answered. */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
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
				/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals link. */
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
/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
export type WorkingDay = number[][];
/** The hours worked in a week, day by day. */
export interface WorkingWeek {
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	monday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	tuesday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	wednesday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	thursday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	friday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	saturday?: WorkingDay;
	/** The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
	sunday?: WorkingDay;
}
/** A workspace in Upvio, such as a clinic. Patients and everything else belong to one. */
export interface Business {
	/** Identifies the business. The dashboard calls it Workspace ID. */
	id: string;
	/** When the business was created. */
	createdAt?: string;
	/** When the business last changed. */
	updatedAt?: string;
	/** Short name, unique across Upvio, that stands in public addresses such as booking pages, forms and `https://scan.upvio.com/{alias}/links/{slug}`. The dashboard calls it Workspace Alias. */
	alias?: string;
	/** Name under which the business is shown. */
	name?: string;
	/** The business's own email address. */
	email?: string;
	/** Address of the logo image, or `null` without one. */
	logoURL?: string | null;
	/** Weekly hours in which staff work. Hours set for a single staff member take precedence. */
	defaultStaffWorkingHours?: WorkingWeek | null;
	/** Whether staff may use Upvio. `false` locks all staff of the business out. */
	enabled?: boolean;
	/** Time zone the business works in, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
/** What Upvio answers when a call fails. */
export interface Error {
	/** Holds the failure, in the place where a success has `data`. */
	error?: {
		/** Code of the failure, either the HTTP status as a number or a name such as `not_found`. No list of codes is documented, so branch on the HTTP status. */
		code?: string | number;
		/** Short explanation for developers, such as `Not Found`. */
		title?: string;
	};
}
/** A location as other objects show it, by name and address only. */
export interface LocationReference {
	/** Identifies the location; `locations.retrieve` tells the rest of it. */
	id?: string;
	/** Name of the location. */
	name?: string;
	/** Postal address, in one line. */
	address?: string;
}
/** A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
export interface Appointment {
	/** Identifies the appointment. */
	id: string;
	/** When the appointment was booked. */
	createdAt: string;
	/** When the appointment last changed. */
	updatedAt: string;
	/** What the appointment is for. */
	service: {
		/** Identifies the service. */
		id?: string;
		/** Name of the service, such as `First consultation`. */
		name?: string;
		/** Short name of the service, unlike that of any other. */
		alias?: string;
	};
	/** The member of staff who sees the patient. */
	staff: {
		/** Identifies the staff member. */
		id?: string;
		/** The staff member's full name. */
		name?: string;
		/** The staff member's email address. */
		email?: string;
	};
	/** Who the appointment is for. */
	patient: {
		/** Identifies the patient. */
		id?: string;
		/** The patient's full name. */
		name?: string;
		/** The patient's email address. */
		email?: string;
	};
	/** The location of the business at which the appointment takes place, or `null` where none of them is set. */
	location?: LocationReference | null;
	/**
	 * The service, by ID. Use `service.id` instead.
	 * @deprecated
	 */
	serviceId: string;
	/**
	 * The staff member, by ID. Use `staff.id` instead.
	 * @deprecated
	 */
	staffId: string;
	/**
	 * The staff member's full name. Use `staff.name` instead.
	 * @deprecated
	 */
	staffName: string;
	/** Further staff members who take part in a group booking, by ID. */
	additionalStaffIds?: string[];
	/**
	 * The patient, by ID. Use `patient.id` instead.
	 * @deprecated
	 */
	patientId: string;
	/** When the appointment starts, in UTC. */
	date: string;
	/** When it was to start before it was rescheduled. */
	originalDate?: string | null;
	/** How long the appointment takes, in minutes. */
	duration: number;
	/** What the service cost when it was booked, in the currency of `currency`. Whether it counts whole units or cents is not documented. */
	price: number;
	/** Currency of the price, by its ISO 4217 code. Samples write it in small letters (`usd`). */
	currency?: string;
	/** Identifies the group booking that the appointment is part of, or `null` for a booking of its own. */
	groupBookingId?: string | null;
	/**
	 * Whether the appointment was called off.
	 * @default false
	 */
	cancelled?: boolean | null;
	/**
	 * Whether the business agreed to the booking. Services with `bookingsRequireApproval` ask for it; until then it is a request.
	 * @default false
	 */
	approved?: boolean;
	/** Time zone of the patient, such as `Europe/London`. `date` is in UTC nevertheless. */
	patientTimezone?: string | null;
	/** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** Where they meet, in the form that fits `locationType`, such as the address of the call. */
	locationValue?: string | null;
	/** Through whom the appointment is paid, such as `stripe`. */
	paymentProvider?: string | null;
	/** Identifies the payment at that provider. */
	paymentId?: string | null;
	/** What the patient answered to the questions of the booking form. */
	answers?: {
		/** Identifies the question. */
		id: string;
		/** Name by which templates and integrations can refer to the question. */
		variableName?: string;
		/** The question as the patient saw it. */
		question: string;
		/** The patient's answer, text or a number. */
		answer: string | number;
	}[] | null;
	/** Identifies the series that the appointment belongs to, or `null` for a single one. */
	recurringAppointmentId?: string | null;
	/** How the series repeats, as an RRULE of RFC 5545 without its name, such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
	rrule?: string | null;
	/** The same rule as an object. Its fields are not documented. */
	recurrence?: {
		[key: string]: unknown;
	} | null;
	/** Page on which the patient picks another time. The address holds a token, so hand it to nobody else. */
	rescheduleUrl: string;
	/** Page on which the patient calls the appointment off. The address holds a token, so hand it to nobody else. */
	cancelUrl: string;
	/** Labels of your own, such as `no-show`, by which to sort appointments. */
	tags?: string[];
}
/** One filled-in form, with the questions as they were asked and what the patient answered. */
export interface FormSubmission {
	/** Identifies the submission. */
	id?: string;
	/** The form that was filled in, by ID. */
	formId?: string;
	/** The patient who filled it in, by ID. */
	patientId?: string;
	/** Whether the patient was signed in while submitting. With `false`, nothing proves that the answers come from this patient. */
	patientVerified?: boolean;
	/** The appointment that was booked with the form, by ID. Only forms that hold a booking step have one. */
	appointmentId?: string;
	/** The questions as they stood when the form was submitted. */
	questions?: {
		/** Identifies the question within the form. */
		id?: string;
		/** Kind of question, such as `text`. No list of kinds is documented. */
		type?: string;
		/** The question as the patient saw it. */
		title?: string;
		/** The fact about the patient that the question asks for, such as `patientName`, or `null` for any other. */
		patientKey?: string | null;
	}[];
	/** The answers, to be matched with the questions by `id`. */
	answers?: {
		/** The question that is answered, by its `id` in `questions`. */
		id?: string;
		/** What the patient entered or chose. */
		value?: string;
	}[];
	/** When the record of the submission was made. */
	createdAt?: string;
	/** When the patient began to fill the form in. */
	startedAt?: string;
	/** When the patient sent the form off. */
	completedAt?: string;
}
/** Whether patients find the form by themselves (`LISTED`) or only by its address (`UNLISTED`). */
export type FormVisibility = "LISTED" | "UNLISTED" | (string & {});
/** Whether patients can fill the form in. `Draft` was never published, `Published` is live, and `PublishedWithDraft` is live while changes wait in a draft. */
export type FormStatus = "Draft" | "Published" | "PublishedWithDraft" | (string & {});
/** Questions that a business puts to its patients, such as an intake form or the form behind a booking page. No call of the API makes or changes one. */
export interface Form {
	/** Identifies the form. */
	id: string;
	/** Short name of the form, unlike that of any other, such as `booking-form`. */
	alias: string;
	/** Headline of the form. */
	title: string;
	/** What the form is for, in a sentence or two. */
	description?: string | null;
	/** Heading under which the form is filed, such as `General Practice`. */
	category?: string | null;
	/** Whether patients find the form by themselves (`LISTED`) or only by its address (`UNLISTED`). */
	visibility?: FormVisibility;
	/** How often the form was submitted in all. */
	submissionsCount?: number;
	/** How many of the submissions nobody has looked at yet. */
	unreadSubmissionsCount?: number;
	/** When the form was published, or `null` for one that never was. */
	publishedAt?: string | null;
	/** When the form was created. */
	createdAt: string;
	/** When the form last changed. */
	updatedAt: string;
	/** Address at which patients fill the form in. */
	url?: string;
	/** Whether patients can fill the form in. `Draft` was never published, `Published` is live, and `PublishedWithDraft` is live while changes wait in a draft. */
	status: FormStatus;
	/** The pages of the form as patients see it, in order. What a step holds is not documented. */
	steps?: {
		[key: string]: unknown;
	}[];
	/** The next version of the form, where one is being worked on. */
	draft?: {
		/** Identifies the draft. */
		id?: string;
		/** The pages of the draft, in the same undocumented shape as those of the form. */
		steps?: {
			[key: string]: unknown;
		}[];
	};
}
/** A place at which a business sees patients. It can be a real one or a virtual one. */
export interface Location {
	/** Identifies the location. */
	id: string;
	/** Name under which the location is shown. */
	name: string;
	/** What kind of place it is. */
	description?: string | null;
	/** How patients find it or get in, such as which door and floor. */
	instructions?: string | null;
	/** Postal address, in one line. */
	address?: string | null;
	/** Latitude, in degrees. */
	lat?: number | null;
	/** Longitude, in degrees. */
	lng?: number | null;
	/** Time zone of the place, such as `America/New_York`. */
	timezone?: string;
	/** Phone number under which the location is reached. */
	phone?: string | null;
	/** The location's own email address. */
	email?: string | null;
	/** Address of a picture of the location. */
	pictureUrl?: string | null;
	/** The services that are on offer there. */
	services?: {
		/** Identifies the service. */
		id?: string;
		/** Name of the service, such as `First consultation`. */
		name?: string;
	}[];
	/** When the location was added. */
	createdAt?: string;
	/** When the location last changed. */
	updatedAt?: string;
}
/** What has to happen for the message to go out. `RECURRING_…` stands for a series of appointments rather than a single one. */
export type BookingEvent = "APPOINTMENT_CREATED" | "APPOINTMENT_UPDATED" | "APPOINTMENT_DELETED" | "RECURRING_APPOINTMENT_CREATED" | "RECURRING_APPOINTMENT_UPDATED" | "RECURRING_APPOINTMENT_DELETED" | (string & {});
/** The way a notification travels, an email or a text message to a phone. */
export type NotificationChannel = "EMAIL" | "SMS" | (string & {});
/** Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
export type NotificationRecipient = "BUSINESS_OWNER" | "GUESTS" | "PATIENT" | "STAFF" | (string & {});
/** What kind of message the text is written for. It names the same two channels as the `type` of the notification around it, in lower case. */
export type MessageTemplateType = "email" | "sms" | (string & {});
/** The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is used without it (`defaultTemplate`). */
export interface MessageTemplate {
	/** Identifies the wording, not the notification that uses it. No call of the API takes it. */
	id?: string;
	/** What kind of message the text is written for. It names the same two channels as the `type` of the notification around it, in lower case. */
	type?: MessageTemplateType;
	/** Subject line of the email. */
	subject?: string;
	/** The message itself, with variables in it that Upvio fills in for each appointment. */
	content?: string;
}
/** A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of recipient by one channel. */
export interface BookingEventTemplate {
	/** Identifies the template. */
	id?: string;
	/** When the template was made. */
	createdAt?: string;
	/** When the template last changed. */
	updatedAt?: string;
	/** The business whose appointments it is for. */
	businessId?: string;
	/** The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	/** What has to happen for the message to go out. `RECURRING_…` stands for a series of appointments rather than a single one. */
	event?: BookingEvent;
	/** The way a notification travels, an email or a text message to a phone. */
	type?: NotificationChannel;
	/** Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
	recipient?: NotificationRecipient;
	/** Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is used without it (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** Wording of your own for a notification, in place of Upvio's. */
export interface MessageTemplateInput {
	/** What kind of message the text is written for. It names the same two channels as the `type` of the notification around it, in lower case. */
	type: MessageTemplateType;
	/** Subject line of the email. It has to be sent with `sms` as well. */
	subject: string;
	/** The message itself. Upvio fills in variables for each appointment, but documents neither which there are nor how they are written. */
	content: string;
}
/** A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
export interface PostAppointmentMessageTemplate {
	/** Identifies the template. */
	id?: string;
	/** When the template was made. */
	createdAt?: string;
	/** When the template last changed. */
	updatedAt?: string;
	/** The business whose appointments it is for. */
	businessId?: string;
	/** The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	/** How long after the appointment the message goes out, in minutes. */
	minutes?: number;
	/** The way a notification travels, an email or a text message to a phone. */
	type?: NotificationChannel;
	/** Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
	recipient?: NotificationRecipient;
	/** Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is used without it (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** Who is reminded of the appointment, its patient or its staff member. */
export type ReminderResourceType = "PATIENT" | "STAFF" | (string & {});
/** A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
export interface ReminderTemplate {
	/** Identifies the template. */
	id?: string;
	/** When the template was made. */
	createdAt?: string;
	/** When the template last changed. */
	updatedAt?: string;
	/** The business whose appointments it is for. */
	businessId?: string;
	/** The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	/** How long before the appointment the reminder goes out, in minutes. */
	minutes?: number;
	/** The way a notification travels, an email or a text message to a phone. */
	type?: NotificationChannel;
	/** Who is reminded of the appointment, its patient or its staff member. */
	resourceType?: ReminderResourceType;
	/** Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	/** The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is used without it (`defaultTemplate`). */
	defaultTemplate?: MessageTemplate;
}
/** An address to which Upvio reports what happens to appointments. Each report is JSON with `id`, `createdAt`, `name` (`appointment.create`, `appointment.update`, `appointment.delete` or `appointment.request`), `business` (`id` and `name`) and, in `data`, the appointment. How to tell that one comes from Upvio is not documented, so verify it with `appointments.retrieve`. */
export interface OutgoingWebhook {
	/** Identifies the webhook. */
	id: string;
	/** When the webhook was set up. */
	createdAt?: string;
	/** When the webhook last changed. */
	updatedAt?: string;
	/** Whether Upvio sends anything to it. */
	enabled: boolean;
	/** The URL that receives the events. */
	endpoint: string;
}
/** Sex in the biological sense, as opposed to gender. */
export type BiologicalSex = "FEMALE" | "MALE" | "OTHER" | (string & {});
/** How long the patient exercises, from not at all (`inactive`) to over three hours (`exerciseOver3Hours`). Upvio does not say over which period. */
export type ActivityLevel = "inactive" | "exercise10Mins" | "exercise20to60Mins" | "exercise1to3Hours" | "exerciseOver3Hours" | (string & {});
/** Whether the patient smokes now, used to, or never did. */
export type SmokingStatus = "never" | "former" | "current" | (string & {});
/** Whether the patient has diabetes, or its early stage (`preDiabetes`). */
export type DiabetesStatus = "none" | "preDiabetes" | "diabetes" | (string & {});
/** Diabetes in the patient's family. Either a parent, sibling or child has it (`firstDegree`), or only relatives further away (`noneFirstDegree`), or nobody (`none`). */
export type FamilyDiabetesHistory = "none" | "noneFirstDegree" | "firstDegree" | (string & {});
/** Whether the patient is treated for high blood pressure. `notNeeded` says that there is nothing to treat. */
export type HypertensionTreatment = "notNeeded" | "no" | "yes" | (string & {});
/** How many of the patient's parents have or had high blood pressure. */
export type ParentalHypertensionHistory = "none" | "one" | "both" | (string & {});
/** For how many chronic diseases the patient takes medication. */
export type ChronicMedicationStatus = "none" | "oneOrTwoDiseases" | "threeOrMoreDiseases" | (string & {});
/** A person in the care of a business. Within it, an email address belongs to one patient only. Body measures, habits and medical history are read-only here; Upvio's vitals scans take the same facts as input. */
export interface Patient {
	/** Identifies the patient. */
	id: string;
	/** When the patient was added. */
	createdAt: string;
	/** When the patient last changed. */
	updatedAt: string;
	/** When the patient was archived, or `null` for an active one. */
	archivedAt?: string | null;
	/** Why the patient was archived, where somebody noted it. Archiving by API takes no reason. */
	archivedReason?: string | null;
	/** Email address, unique among the patients of the business. Creating a patient looks for a known one by it. */
	email: string;
	/** Legal name in full, in one field; there is no split into first and last name. */
	name: string;
	/** The patient's mobile number. */
	phoneMobile?: string | null;
	/** The day on which the patient was born. */
	dob?: string | null;
	/** The sex recorded for the patient, which may differ from `gender`. */
	biologicalSex?: BiologicalSex | null;
	/** The gender recorded for the patient. No list of values is documented. */
	gender?: string | null;
	/** The patient's race or ethnicity. No list of values is documented. */
	race?: string | null;
	/** Time zone of the patient, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
	/** Body height in centimetres. */
	height?: number | null;
	/** Body weight in kilograms. */
	weight?: number | null;
	/** Girth of the waist in centimetres. */
	waistCircumference?: number | null;
	/** How much the patient exercises. */
	activityLevel?: ActivityLevel | null;
	/** The patient's smoking habit. */
	smokingStatus?: SmokingStatus | null;
	/** Daily diet; `true` where it includes vegetables and fruit. */
	vegetableFruitDiet?: boolean | null;
	/** Total cholesterol in the blood. The unit is not documented. */
	cholesterol?: number | null;
	/** HDL cholesterol in the blood. The unit is not documented. */
	cholesterolHdl?: number | null;
	/** LDL cholesterol in the blood. The unit is not documented. */
	cholesterolLdl?: number | null;
	/** Triglycerides in the blood. The unit is not documented. */
	triglyceride?: number | null;
	/** Blood sugar on an empty stomach. The unit is not documented. */
	fastingGlucose?: number | null;
	/** Whether the patient ever had high blood sugar. */
	historyOfHighGlucose?: boolean | null;
	/** How far diabetes has developed in the patient, if at all. */
	diabetesStatus?: DiabetesStatus | null;
	/** Diabetes among the relatives of the patient. */
	familyDiabetesHistory?: FamilyDiabetesHistory | null;
	/** Whether the patient ever had high blood pressure. */
	historyOfHypertension?: boolean | null;
	/** Treatment of the patient for high blood pressure. */
	hypertensionTreatment?: HypertensionTreatment | null;
	/** High blood pressure of mother and father. */
	parentalHypertensionHistory?: ParentalHypertensionHistory | null;
	/** Medication that the patient takes for chronic diseases. */
	chronicMedicationStatus?: ChronicMedicationStatus | null;
}
/** What to do when the business has a patient with this email address already. `upsert` (the default) updates that patient, `create` refuses with 409. */
export type PatientCreateMode = "create" | "upsert" | (string & {});
/** A link that signs one patient in, without anything to type, and leads them to a page of your choice. */
export interface MagicLink {
	/** Identifies the link. No call of the API takes it. */
	id: string;
	/** The link to hand to the patient. Whoever opens it is signed in as the patient, so treat it like a password. */
	url: string;
	/** Where the patient lands once signed in, as asked for. */
	redirectUrl: string;
	/** When the link was made. */
	createdAt: string;
	/** When the link stops working. Upvio sets the lifetime, 20 minutes according to one of its samples. */
	expiresAt: string;
}
/** A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
export interface ServiceCategory {
	/** Identifies the category. */
	id?: string;
	/** When the category was created. */
	createdAt?: string;
	/** When the category last changed. */
	updatedAt?: string;
	/** Name under which patients see the category. */
	name: string;
	/** Public page on which patients book the services of the category. */
	bookingURL?: string;
}
/** Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and the rules for booking it. */
export interface Service {
	/** Identifies the service. Upvio sets it. */
	readonly id?: string;
	/** When the service was created. Upvio sets it. */
	readonly createdAt?: string;
	/** When the service last changed. Upvio sets it. */
	readonly updatedAt?: string;
	/** Short name of the service, unlike that of any other, such as `gp-consultation`. */
	alias?: string | null;
	/** Name under which patients see the service. */
	name: string;
	/** What patients can expect of the service. */
	description?: string | null;
	/** Public page on which patients book the service. Upvio sets it. */
	readonly bookingURL?: string;
	/** Whether the service is in use. `false` takes it out of everything, without deleting it. */
	enabled?: boolean | null;
	/** Who offers the service, by staff ID. An empty list stands for all staff of the business. */
	staffsIds?: string[];
	/** Staff who can join in group bookings of the service, by ID, besides those who offer it. */
	additionalStaffIds?: string[];
	/** The categories under which the service is listed, by ID. */
	categoriesIds?: string[];
	/** How many minutes ahead of the start a patient has to book or reschedule at the latest. */
	leadTime?: number | null;
	/** How many minutes ahead of the start a patient has to cancel at the latest. */
	cancelLeadTime?: number | null;
	/** Grid of the starting times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30 and so on. */
	timeIncrement?: number | null;
	/** How many days ahead patients are offered times. A service without a limit of its own goes by that of the business. */
	availabilityLimitDays?: number | null;
	/** The location of the business at which the service is given, or `null` where none of them is set. */
	location?: LocationReference | null;
	/** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** Where they meet, in the form that fits `locationType`, such as an address. */
	locationValue?: string | null;
	/** Currency of the prices, by its ISO 4217 code. Samples write it in capitals (`USD`). */
	currency?: string | null;
	/** The lengths in which the service can be booked, each at its own price. */
	durations: {
		/** Length of the appointment, in minutes. */
		duration: number;
		/** Price of an appointment of this length, 0 where it is free. Whether it counts whole units of the currency or cents is not documented. */
		price: number;
	}[];
	/** Whether a booking is only a request until the business approves it. */
	bookingsRequireApproval?: boolean | null;
	/** How many patients can book the same time with the same member of staff; more than 1 makes it a group booking. */
	bookingsPerTimeslot?: number | null;
	/** Minutes to keep free before each appointment. The dashboard takes 0 to 1440, which is a day. */
	bufferBeforeMinutes?: number | null;
	/** Minutes to keep free after each appointment. The dashboard takes 0 to 1440, which is a day. */
	bufferAfterMinutes?: number | null;
}
/** Where a staff member stands. Only `ACTIVE` ones can be booked. `DISABLED` ones still sign in, `ARCHIVED` ones are locked out of the business, and the last two have not accepted or not been sent an invitation. */
export type StaffStatus = "ACTIVE" | "DISABLED" | "ARCHIVED" | "PENDING_INVITE" | "NOT_INVITED" | (string & {});
/** A person who works for a business and uses Upvio there, for example a practitioner whom patients can book. */
export interface Staff {
	/** Identifies the staff member. */
	id: string;
	/** When the staff member was added. */
	createdAt?: string;
	/** When the staff member last changed. */
	updatedAt?: string;
	/**
	 * The business that the staff member works for, by ID.
	 * @deprecated
	 */
	businessId?: string;
	/** Address with which the staff member signs in to Upvio. No two have the same. */
	email: string;
	/** Short unique name, such as `john`, where one has been set. */
	alias?: string | null;
	/** Legal name in full, in one field. */
	name: string;
	/** Where a staff member stands. Only `ACTIVE` ones can be booked. `DISABLED` ones still sign in, `ARCHIVED` ones are locked out of the business, and the last two have not accepted or not been sent an invitation. */
	status: StaffStatus;
	/**
	 * Whether `status` is `ACTIVE`. Read `status` instead.
	 * @deprecated
	 */
	enabled: boolean;
	/** Page on which patients book this staff member, such as `https://forms.upvio.com/book/harbour-clinic/staff/123`. */
	bookingURL?: string;
	/** What the staff member may do in Upvio. Its help pages know owner, admin, manager, staff and developer; how the API spells them is not documented. */
	roles: string[];
	/** The staff whose profiles, appointments and working hours this one may manage, by ID. */
	managedStaffIds?: string[];
	/** Time zone of the staff member, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
/** The weekly hours that a staff member works during a stretch of time. Upvio calls the feature experimental. */
export interface WorkingHoursSchedule {
	/** Identifies the schedule. */
	id: string;
	/** When the schedule was made. */
	createdAt: string;
	/** When the schedule last changed. */
	updatedAt: string;
	/** Whose schedule it is, by the ID of the staff member. */
	staffId: string;
	/** The hours worked in a week, day by day. */
	workingHours: WorkingWeek;
	/** Time zone in which the hours are meant, such as `America/New_York`. It cannot be set when creating a schedule. */
	timezone?: string;
	/** When the schedule starts to apply, as a point in time (creating one takes a day). */
	dateStart: string;
	/** When the schedule ceases to apply, as a point in time (creating one takes a day). */
	dateEnd?: string;
}
/** A stretch of time in which a member of staff takes no bookings, such as a holiday or a meeting. No call of the API makes or changes one. */
export interface TimeBlocker {
	/** Identifies the time blocker. */
	id?: string;
	/** When the time blocker was set. */
	createdAt?: string;
	/** When the time blocker last changed. */
	updatedAt?: string;
	/** The member of staff whose time is blocked, by ID. */
	staffId?: string;
	/** From when on the time is blocked. */
	startDate?: string;
	/** Until when the time is blocked. */
	endDate?: string;
	/** Why the time is blocked, where somebody noted it. */
	reason?: string | null;
}
/** Whether a vitals link can be used. A `DISABLED` one takes no new scans; what sets `ARCHIVED` apart is not documented. */
export type VitalsLinkStatus = "ACTIVE" | "ARCHIVED" | "DISABLED" | (string & {});
/** A page on which patients scan their vitals, with a fixed choice of metrics. Links are made in the Vitals dashboard; the API only reads them. */
export interface VitalsLink {
	/** Identifies the link. */
	id: string;
	/** When the link was made. */
	createdAt: string;
	/** When the link last changed. */
	updatedAt: string;
	/** Name under which the business finds the link again. */
	name: string;
	/** A note on what the link is for. */
	description?: string | null;
	/** The last part of `url`, unique to the link. */
	slug: string;
	/** Whether a vitals link can be used. A `DISABLED` one takes no new scans; what sets `ARCHIVED` apart is not documented. */
	status: VitalsLinkStatus;
	/** The template that says which metrics its scans measure, by ID. */
	vitalsTemplateId: string;
	/** How many scans have been made with the link. */
	scansCount: number;
	/** How many scans the link is good for in all, or `null` for no limit. One more is refused. */
	maxScans?: number | null;
	/** When the link stops taking new scans, or `null` for never. */
	expiresAt?: string | null;
	/** Where patients scan, for example `https://scan.upvio.com/harbour-clinic/links/check-in`. */
	url: string;
}
/** How far a scan has come. It begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with results), `FAILED` or `ABORTED`. */
export type VitalsScanStatus = "PENDING" | "STARTED" | "SUCCEEDED" | "FAILED" | "ABORTED" | (string & {});
/** The figures that a scan yielded. Those not in the scan's `includedMetrics` are missing or `null`, and so is what could not be measured. */
export interface VitalsScanMetrics {
	/** How often the heart beats, in beats per minute. */
	heartRate?: number | null;
	/** How much the time from one heartbeat to the next varies, in milliseconds. */
	heartRateVariability?: number | null;
	/** How often the patient breathes, in breaths per minute. */
	breathingRate?: number | null;
	/** How stressed the body is, as an index without a unit. Its range is not documented. */
	stressIndex?: number | null;
	/** Activity of the part of the nervous system that calms the body, in percent. */
	parasympatheticActivity?: number | null;
	/** How hard the heart works, in mmHg per second. */
	cardiacWorkload?: number | null;
	/** The lower of the two values of blood pressure, in mmHg. */
	bloodPressureDiastolic?: number | null;
	/** The upper of the two values of blood pressure, in mmHg. */
	bloodPressureSystolic?: number | null;
	/** The body mass index in kg/m², a number in spite of the field's name. */
	bmiClassification?: number | null;
	/** One score for the patient's health as a whole. Its range is not documented. */
	wellnessScore?: number | null;
	/** The age to which the state of the blood vessels corresponds, in years. */
	vascularAge?: number | null;
	/** Risk of a disease of heart or vessels that comes from clogged arteries, in percent. */
	atheroscleroticCvdRisk?: number | null;
	/** Risk of an event such as a heart attack or stroke, in percent. The span of time is not documented. */
	cardiovascularEventRisk?: number | null;
	/** Risk to heart and vessels as a score. Its range is not documented. */
	cardiovascularRiskScore?: number | null;
	/** Risk of high blood pressure. Unit and range are not documented. */
	hypertensionRisk?: number | null;
	/** Risk of diabetes, in percent. The span of time is not documented. */
	diabetesRisk?: number | null;
	/** Risk of a fatty liver that does not come from alcohol (NAFLD). Unit and range are not documented. */
	fattyLiverDiseaseRisk?: number | null;
	/** Girth of the waist divided by body height (WHtR). */
	waistToHeightRatio?: number | null;
	/** Fat as a share of body weight, in percent. */
	bodyFatPercentage?: number | null;
	/** Body roundness index (BRI), which tells from height and waist how much fat the body carries. */
	bodyRoundnessIndex?: number | null;
	/** A Body Shape Index (ABSI), which sets the waist in relation to height and weight. */
	aBodyShapeIndex?: number | null;
	/** Conicity index (CI), which tells from waist, height and weight how much fat lies around the belly. */
	conicityIndex?: number | null;
	/** Energy that the body uses at rest, in kcal per day. */
	basalMetabolicRate?: number | null;
	/** Energy that the body uses with all activity (TDEE), in kcal per day. */
	totalDailyEnergyExpenditure?: number | null;
}
/** The outcome of a scan that succeeded. */
export interface VitalsScanResults {
	/** The figures that a scan yielded. Those not in the scan's `includedMetrics` are missing or `null`, and so is what could not be measured. */
	metrics?: VitalsScanMetrics;
}
/** A figure that a scan yields. The result stands in the field of the same name in camel case, so `HEART_RATE` in `heartRate`. Only `BLOOD_PRESSURE` has no field of its own, beside those of its two values. */
export type VitalsMetric = "A_BODY_SHAPE_INDEX" | "ATHEROSCLEROTIC_CVD_RISK" | "BASAL_METABOLIC_RATE" | "BLOOD_PRESSURE" | "BLOOD_PRESSURE_DIASTOLIC" | "BLOOD_PRESSURE_SYSTOLIC" | "BMI_CLASSIFICATION" | "BODY_FAT_PERCENTAGE" | "BODY_ROUNDNESS_INDEX" | "BREATHING_RATE" | "CARDIAC_WORKLOAD" | "CARDIOVASCULAR_EVENT_RISK" | "CARDIOVASCULAR_RISK_SCORE" | "CONICITY_INDEX" | "DIABETES_RISK" | "FATTY_LIVER_DISEASE_RISK" | "HEART_RATE" | "HEART_RATE_VARIABILITY" | "HYPERTENSION_RISK" | "PARASYMPATHETIC_ACTIVITY" | "STRESS_INDEX" | "TOTAL_DAILY_ENERGY_EXPENDITURE" | "VASCULAR_AGE" | "WAIST_TO_HEIGHT_RATIO" | "WELLNESS_SCORE" | (string & {});
/** The patient's gender, as far as a scan tells them apart. Written in lower case, unlike the values of `biologicalSex`. */
export type VitalsScanGender = "male" | "female" | "other" | (string & {});
/** Facts about a patient that a scan works with besides the video of the face. Patients need not type in what is given here. */
export interface VitalsScanInputData {
	/** The patient's gender, as far as a scan tells them apart. Written in lower case, unlike the values of `biologicalSex`. */
	gender?: VitalsScanGender;
	/** Country as an ISO 3166-1 code of two letters, such as `GB`. */
	countryCode?: string;
	/** Age in years, from 16 to 120. Minimum 16. Maximum 120. */
	age?: number;
	/** The day on which the patient was born. */
	dob?: string;
	/** The patient's race or ethnicity. No list of values is documented. */
	race?: string;
	/** Body height in centimetres, from 100 to 250. Minimum 100. Maximum 250. */
	height?: number;
	/** Body weight in kilograms, from 30 to 200. Minimum 30. Maximum 200. */
	weight?: number;
	/** Girth of the waist in centimetres, from 50 to 150. Minimum 50. Maximum 150. */
	waistCircumference?: number;
	/** Girth of the neck. Unit and bounds are not documented; the waist is given in centimetres. */
	neckCircumference?: number;
	/** Girth of the hips. Unit and bounds are not documented; the waist is given in centimetres. */
	hipCircumference?: number;
	/** Whether the patient smokes now, used to, or never did. */
	smokingStatus?: SmokingStatus;
	/** Whether the patient has diabetes, or its early stage (`preDiabetes`). */
	diabetesStatus?: DiabetesStatus;
	/** Whether the patient is treated for high blood pressure. `notNeeded` says that there is nothing to treat. */
	hypertensionTreatment?: HypertensionTreatment;
	/** How long the patient exercises, from not at all (`inactive`) to over three hours (`exerciseOver3Hours`). Upvio does not say over which period. */
	activityLevel?: ActivityLevel;
	/** For how many chronic diseases the patient takes medication. */
	chronicMedicationStatus?: ChronicMedicationStatus;
	/** Total cholesterol in the blood. The unit is not documented. */
	cholesterol?: number;
	/** HDL cholesterol in the blood. The unit is not documented. */
	cholesterolHdl?: number;
	/** LDL cholesterol in the blood. The unit is not documented. */
	cholesterolLdl?: number;
	/** Diabetes in the patient's family. Either a parent, sibling or child has it (`firstDegree`), or only relatives further away (`noneFirstDegree`), or nobody (`none`). */
	familyDiabetesHistory?: FamilyDiabetesHistory;
	/** How many of the patient's parents have or had high blood pressure. */
	parentalHypertensionHistory?: ParentalHypertensionHistory;
	/** Whether the patient ever had high blood sugar. */
	historyOfHighGlucose?: boolean;
	/** Whether the patient ever had high blood pressure. */
	historyOfHypertension?: boolean;
	/** Whether the patient eats vegetables and fruit every day. */
	vegetableFruitDiet?: boolean;
	/** Blood sugar on an empty stomach. The unit is not documented. */
	fastingGlucose?: number;
	/** Triglycerides in the blood. The unit is not documented. */
	triglyceride?: number;
}
/** One reading of a patient's vitals. Upvio derives them from a video of the face and from what is known of the patient. */
export interface VitalsScan {
	/** Identifies the scan. */
	id: string;
	/** When the scan was created, which is before it starts. */
	createdAt: string;
	/** When the scan last changed. */
	updatedAt: string;
	/** Whose scan it is, by the ID of the patient. */
	patientId?: string;
	/** The vitals link under which the scan is made, by ID. */
	vitalsLinkId?: string;
	/** How far a scan has come. It begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with results), `FAILED` or `ABORTED`. */
	status: VitalsScanStatus;
	/** What was measured. Only there once `status` is `SUCCEEDED`. */
	results?: VitalsScanResults | null;
	/** What the scan is to measure or derive, as the template of its link says. */
	includedMetrics: VitalsMetric[];
	/** When the patient started to scan, or `null` before that. */
	startedAt?: string | null;
	/** The facts about the patient that came with the call creating the scan. Missing where it sent none. */
	inputData?: VitalsScanInputData | null;
}
/** A choice of metrics for vitals scans, and what a scan of them costs. Links are made from it. */
export interface VitalsTemplate {
	/** Identifies the template. */
	id: string;
	/** When the template was made. */
	createdAt: string;
	/** When the template last changed. */
	updatedAt: string;
	/** Name under which the business finds the template again. */
	name: string;
	/** A note on what the template is for. */
	description?: string | null;
	/** How many of the business's credits one scan uses up. */
	credits: number;
	/** What its scans measure or derive. */
	metrics: VitalsMetric[];
	/** How many links use the template. */
	linksCount: number;
	/** When the template was archived, or `null` for one in use. */
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
	/** Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
	ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
}
export interface AppointmentsCreateBody {
	/** When the appointment starts. */
	date: string;
	/** Who the appointment is for, by ID. */
	patientId: string;
	/** What it is for, by ID. Listing services tells which there are. */
	serviceId: string;
	/** Length in minutes, one of those in the `durations` of the service. */
	duration: number;
	/** Who sees the patient, by ID. Where left out, Upvio picks whoever of those offering the service is the least busy. */
	staffId?: string;
	/** Time zone of the patient, such as `Europe/London`. Where left out, that of the business counts. */
	clientTimezone?: string;
	/** Where to meet, as a postal address or as the address of a call. */
	location?: string;
}
/** What `appointments.create` takes. */
export interface AppointmentsCreateRequest extends AppointmentsCreateQuery, AppointmentsCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `appointments.create` answers. */
export interface AppointmentsCreateResponse {
	/** A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
	data?: Appointment;
}
/** What `appointments.delete` takes. */
export interface AppointmentsDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The appointment to act on, by the `id` that creating or listing appointments answered. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
export interface AppointmentsListQuery {
	/** Where the period begins. Whether an appointment that is under way by then counts is not documented. */
	startDate: string;
	/** Where the period ends. */
	endDate: string;
	/** Only the appointments of this patient. Those of all patients where left out. */
	patientId?: string;
}
/** What `appointments.list` takes. */
export interface AppointmentsListRequest extends AppointmentsListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `appointments.list` answers. */
export interface AppointmentsListResponse {
	/** All appointments that match, in one answer. Their order is not documented. */
	data?: Appointment[];
}
/** What `appointments.retrieve` takes. */
export interface AppointmentsRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The appointment to act on, by the `id` that creating or listing appointments answered. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.retrieve` answers. */
export interface AppointmentsRetrieveResponse {
	/** A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
	data?: Appointment;
}
export interface AppointmentsUpdateQuery {
	/** Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
	ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
}
export interface AppointmentsUpdateBody {
	[key: string]: unknown;
}
/** What `appointments.update` takes. */
export interface AppointmentsUpdateRequest extends AppointmentsUpdateQuery, AppointmentsUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The appointment to act on, by the `id` that creating or listing appointments answered. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.update` answers. */
export interface AppointmentsUpdateResponse {
	/** A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
	data?: Appointment;
}
export interface AppointmentsUpdateTagsBody {
	/** The labels that the appointment is to have. */
	tags: string[];
}
/** What `appointments.updateTags` takes. */
export interface AppointmentsUpdateTagsRequest extends AppointmentsUpdateTagsBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The appointment to act on, by the `id` that creating or listing appointments answered. */
	appointmentId: components["parameters"]["AppointmentIdPath"];
}
/** What `appointments.updateTags` answers. */
export interface AppointmentsUpdateTagsResponse {
	/** A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
	data?: Appointment;
}
/** What `businesses.list` answers. */
export interface BusinessesListResponse {
	/** All businesses in reach, in one answer. */
	data?: Business[];
}
/** What `businesses.retrieve` takes. */
export interface BusinessesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `businesses.retrieve` answers. */
export interface BusinessesRetrieveResponse {
	/** A workspace in Upvio, such as a clinic. Patients and everything else belong to one. */
	data?: Business;
}
export interface BusinessesUpdateBody {
	/** Name under which the business is shown. */
	name?: string;
	/** The business's own email address. */
	email?: string;
	/** Time zone the business works in, such as `UTC` or `Europe/London`. */
	timezone?: string;
}
/** What `businesses.update` takes. */
export interface BusinessesUpdateRequest extends BusinessesUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `businesses.update` answers. */
export interface BusinessesUpdateResponse {
	/** A workspace in Upvio, such as a clinic. Patients and everything else belong to one. */
	data?: Business;
}
export interface FormSubmissionsListQuery {
	/**
	 * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Narrows the list down to one form, to one patient, or to both. */
	filters?: {
		/** Only submissions of this form. */
		formId?: string;
		/** Only submissions by this patient. */
		patientId?: string;
	};
}
/** What `formSubmissions.list` takes. */
export interface FormSubmissionsListRequest extends FormSubmissionsListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `formSubmissions.list` answers. */
export interface FormSubmissionsListResponse {
	/** The submissions on this page, at most `limit` of them. */
	data?: FormSubmission[];
	/** What concerns the whole list rather than this page. */
	meta?: {
		/** How many submissions there are in all. */
		totalCount?: number;
	};
}
/** What `formSubmissions.retrieve` takes. */
export interface FormSubmissionsRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The submission to read, by the `id` in the list of form submissions. */
	formSubmissionId: components["parameters"]["FormSubmissionIdPath"];
}
/** What `formSubmissions.retrieve` answers. */
export interface FormSubmissionsRetrieveResponse {
	/** One filled-in form, with the questions as they were asked and what the patient answered. */
	data?: FormSubmission;
}
export interface FormsListQuery {
	/** Only forms with one of these visibilities. Whether leaving it out answers them all is not documented. */
	visibility?: FormVisibility[];
}
/** What `forms.list` takes. */
export interface FormsListRequest extends FormsListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `forms.list` answers. */
export interface FormsListResponse {
	/** All forms that match, in one answer. */
	data?: Form[];
}
/** What `forms.retrieve` takes. */
export interface FormsRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
	formId: components["parameters"]["FormIdPath"];
}
/** What `forms.retrieve` answers. */
export interface FormsRetrieveResponse {
	/** Questions that a business puts to its patients, such as an intake form or the form behind a booking page. No call of the API makes or changes one. */
	data?: Form;
}
export interface LocationsCreateBody {
	/** Name under which the location is to be shown. */
	name: string;
	/** What kind of place it is. */
	description?: string;
	/** How patients find it or get in, such as which door and floor. */
	instructions?: string;
	/** Postal address, in one line. */
	address?: string;
	/** Latitude, in degrees. Upvio is not said to work it out from the address. */
	lat?: number;
	/** Longitude, in degrees. Upvio is not said to work it out from the address. */
	lng?: number;
	/** Time zone of the place, such as `America/New_York`. */
	timezone?: string;
	/** Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
	phone?: string;
	/** A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not documented. */
	pictureId?: string;
	/** The location's own email address. */
	email?: string;
}
/** What `locations.create` takes. */
export interface LocationsCreateRequest extends LocationsCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `locations.create` answers. */
export interface LocationsCreateResponse {
	/** A place at which a business sees patients. It can be a real one or a virtual one. */
	data?: Location;
}
/** What `locations.delete` takes. */
export interface LocationsDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The location to act on, by the `id` that creating or listing locations answered. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.list` takes. */
export interface LocationsListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `locations.list` answers. */
export interface LocationsListResponse {
	/** All locations, in one answer. */
	data?: Location[];
}
/** What `locations.retrieve` takes. */
export interface LocationsRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The location to act on, by the `id` that creating or listing locations answered. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.retrieve` answers. */
export interface LocationsRetrieveResponse {
	/** A place at which a business sees patients. It can be a real one or a virtual one. */
	data?: Location;
}
export interface LocationsUpdateBody {
	/** Name under which the location is to be shown. */
	name?: string;
	/** What kind of place it is. */
	description?: string;
	/** How patients find it or get in, such as which door and floor. */
	instructions?: string;
	/** Postal address, in one line. */
	address?: string;
	/** Latitude, in degrees. Upvio is not said to work it out from the address. */
	lat?: number;
	/** Longitude, in degrees. Upvio is not said to work it out from the address. */
	lng?: number;
	/** Time zone of the place, such as `America/New_York`. */
	timezone?: string;
	/** Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
	phone?: string;
	/** A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not documented. */
	pictureId?: string;
	/** The location's own email address. */
	email?: string;
}
/** What `locations.update` takes. */
export interface LocationsUpdateRequest extends LocationsUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The location to act on, by the `id` that creating or listing locations answered. */
	locationId: components["parameters"]["LocationIdPath"];
}
/** What `locations.update` answers. */
export interface LocationsUpdateResponse {
	/** A place at which a business sees patients. It can be a real one or a virtual one. */
	data?: Location;
}
export interface NotificationsBookingEventTemplatesCreateBody {
	/** What has to happen for the message to go out. `RECURRING_…` stands for a series of appointments rather than a single one. */
	event: BookingEvent;
	/** The way a notification travels, an email or a text message to a phone. */
	type: NotificationChannel;
	/** Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
	recipient: NotificationRecipient;
	/**
	 * The services whose appointments it is for, by ID. Empty, or left out, means all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.bookingEventTemplates.create` takes. */
export interface NotificationsBookingEventTemplatesCreateRequest extends NotificationsBookingEventTemplatesCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.bookingEventTemplates.create` answers. */
export interface NotificationsBookingEventTemplatesCreateResponse {
	/** A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of recipient by one channel. */
	data?: BookingEventTemplate;
}
/** What `notifications.bookingEventTemplates.delete` takes. */
export interface NotificationsBookingEventTemplatesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.list` takes. */
export interface NotificationsBookingEventTemplatesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.bookingEventTemplates.list` answers. */
export interface NotificationsBookingEventTemplatesListResponse {
	/** All booking event templates of the business. */
	data?: BookingEventTemplate[];
}
/** What `notifications.bookingEventTemplates.retrieve` takes. */
export interface NotificationsBookingEventTemplatesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.retrieve` answers. */
export interface NotificationsBookingEventTemplatesRetrieveResponse {
	/** A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of recipient by one channel. */
	data?: BookingEventTemplate;
}
export interface NotificationsBookingEventTemplatesUpdateBody {
	/** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
	enabled?: boolean;
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.bookingEventTemplates.update` takes. */
export interface NotificationsBookingEventTemplatesUpdateRequest extends NotificationsBookingEventTemplatesUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The notification to act on, by the `id` that creating or listing booking event templates answered. */
	bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
}
/** What `notifications.bookingEventTemplates.update` answers. */
export interface NotificationsBookingEventTemplatesUpdateResponse {
	/** A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of recipient by one channel. */
	data?: BookingEventTemplate;
}
export interface NotificationsPostAppointmentMessageTemplatesCreateBody {
	/** How long after the appointment to send the message, in minutes, so 1440 is a day. Bounds are not documented. */
	minutes: number;
	/** The way a notification travels, an email or a text message to a phone. */
	type: NotificationChannel;
	/** Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
	recipient: NotificationRecipient;
	/**
	 * The services whose appointments it is for, by ID. Empty, or left out, means all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.postAppointmentMessageTemplates.create` takes. */
export interface NotificationsPostAppointmentMessageTemplatesCreateRequest extends NotificationsPostAppointmentMessageTemplatesCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.create` answers. */
export interface NotificationsPostAppointmentMessageTemplatesCreateResponse {
	/** A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
	data?: PostAppointmentMessageTemplate;
}
/** What `notifications.postAppointmentMessageTemplates.delete` takes. */
export interface NotificationsPostAppointmentMessageTemplatesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.list` takes. */
export interface NotificationsPostAppointmentMessageTemplatesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.list` answers. */
export interface NotificationsPostAppointmentMessageTemplatesListResponse {
	/** All post-appointment message templates of the business. */
	data?: PostAppointmentMessageTemplate[];
}
/** What `notifications.postAppointmentMessageTemplates.retrieve` takes. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.retrieve` answers. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveResponse {
	/** A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
	data?: PostAppointmentMessageTemplate;
}
export interface NotificationsPostAppointmentMessageTemplatesUpdateBody {
	/** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
	enabled?: boolean;
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.postAppointmentMessageTemplates.update` takes. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateRequest extends NotificationsPostAppointmentMessageTemplatesUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
	postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
}
/** What `notifications.postAppointmentMessageTemplates.update` answers. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateResponse {
	/** A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
	data?: PostAppointmentMessageTemplate;
}
export interface NotificationsReminderTemplatesCreateBody {
	/** How long before the appointment to send the reminder, in minutes, from 1 to 525,600 (365 days). Minimum 1. Maximum 525600. */
	minutes: number;
	/** The way a notification travels, an email or a text message to a phone. */
	type: NotificationChannel;
	/** Who is reminded of the appointment, its patient or its staff member. */
	resourceType: ReminderResourceType;
	/**
	 * The services whose appointments it is for, by ID. Empty, or left out, means all services.
	 * @default []
	 */
	serviceIds?: string[];
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.reminderTemplates.create` takes. */
export interface NotificationsReminderTemplatesCreateRequest extends NotificationsReminderTemplatesCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.reminderTemplates.create` answers. */
export interface NotificationsReminderTemplatesCreateResponse {
	/** A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
/** What `notifications.reminderTemplates.delete` takes. */
export interface NotificationsReminderTemplatesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.list` takes. */
export interface NotificationsReminderTemplatesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `notifications.reminderTemplates.list` answers. */
export interface NotificationsReminderTemplatesListResponse {
	/** All reminder templates of the business. */
	data?: ReminderTemplate[];
}
/** What `notifications.reminderTemplates.retrieve` takes. */
export interface NotificationsReminderTemplatesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.retrieve` answers. */
export interface NotificationsReminderTemplatesRetrieveResponse {
	/** A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
export interface NotificationsReminderTemplatesUpdateBody {
	/** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
	enabled?: boolean;
	/** Wording of your own for a notification, in place of Upvio's. */
	messageTemplate?: MessageTemplateInput;
}
/** What `notifications.reminderTemplates.update` takes. */
export interface NotificationsReminderTemplatesUpdateRequest extends NotificationsReminderTemplatesUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
	reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
}
/** What `notifications.reminderTemplates.update` answers. */
export interface NotificationsReminderTemplatesUpdateResponse {
	/** A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
	data?: ReminderTemplate;
}
/** What `outgoingWebhooks.list` takes. */
export interface OutgoingWebhooksListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `outgoingWebhooks.list` answers. */
export interface OutgoingWebhooksListResponse {
	/** The webhooks of the business. Only those with `enabled` are in use. */
	data?: OutgoingWebhook[];
}
/** What `patients.archive` takes. */
export interface PatientsArchiveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The patient to act on, by the `id` that creating or listing patients answered. */
	patientId: components["parameters"]["PatientIdPath"];
}
export interface PatientsCreateBody {
	/** Legal name in full, in one field; there is no split into first and last name. */
	name: string;
	/** Email address, by which Upvio looks for a patient that the business has already. */
	email: string;
	/** The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
	phoneMobile?: string;
	/** The staff member mainly in charge of the patient, by ID. It does not come back in the answer. */
	primaryStaffId?: string;
	/**
	 * What to do when the business has a patient with this email address already. `upsert` (the default) updates that patient, `create` refuses with 409.
	 * @default "upsert"
	 */
	mode?: PatientCreateMode;
}
/** What `patients.create` takes. */
export interface PatientsCreateRequest extends PatientsCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `patients.create` answers. */
export interface PatientsCreateResponse {
	/** A person in the care of a business. Within it, an email address belongs to one patient only. Body measures, habits and medical history are read-only here; Upvio's vitals scans take the same facts as input. */
	data?: Patient;
}
export interface PatientsCreateMagicLinkBody {
	/** Where the patient lands once signed in. It must be on a domain of Upvio, such as `https://scan.upvio.com/{alias}/links/{slug}` with the alias of the business and the slug of a vitals link. */
	redirectUrl: string;
	/**
	 * Whether opening the link is enough, as it is by default. With `false` the portal shows a confirmation step first, and uses the one-time code in the link only after it.
	 * @default true
	 */
	autoSubmit?: boolean;
}
/** What `patients.createMagicLink` takes. */
export interface PatientsCreateMagicLinkRequest extends PatientsCreateMagicLinkBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The patient to act on, by the `id` that creating or listing patients answered. */
	patientId: components["parameters"]["PatientIdPath"];
}
/** What `patients.createMagicLink` answers. */
export interface PatientsCreateMagicLinkResponse {
	/** A link that signs one patient in, without anything to type, and leads them to a page of your choice. */
	data?: MagicLink;
}
export interface PatientsListQuery {
	/**
	 * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
}
/** What `patients.list` takes. */
export interface PatientsListRequest extends PatientsListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `patients.list` answers. */
export interface PatientsListResponse {
	/** The patients on this page, at most `limit` of them. */
	data?: Patient[];
	/** What concerns the whole list rather than this page. */
	meta?: {
		/** How many patients the business has in all, archived ones not counted. */
		totalCount?: number;
	};
}
/** What `patients.retrieve` takes. */
export interface PatientsRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The patient to act on, by the `id` that creating or listing patients answered. */
	patientId: components["parameters"]["PatientIdPath"];
}
/** What `patients.retrieve` answers. */
export interface PatientsRetrieveResponse {
	/** A person in the care of a business. Within it, an email address belongs to one patient only. Body measures, habits and medical history are read-only here; Upvio's vitals scans take the same facts as input. */
	data?: Patient;
}
export interface PatientsUpdateBody {
	/** Legal name in full, in one field; there is no split into first and last name. */
	name?: string;
	/** The patient's new email address. No two patients of a business share one; what answers an address that is taken is not documented. */
	email?: string;
	/** The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
	phoneMobile?: string;
}
/** What `patients.update` takes. */
export interface PatientsUpdateRequest extends PatientsUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The patient to act on, by the `id` that creating or listing patients answered. */
	patientId: components["parameters"]["PatientIdPath"];
}
export interface ServiceCategoriesCreateBody {
	/** Name under which patients are to see the category. */
	name: string;
}
/** What `serviceCategories.create` takes. */
export interface ServiceCategoriesCreateRequest extends ServiceCategoriesCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `serviceCategories.create` answers. */
export interface ServiceCategoriesCreateResponse {
	/** A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
	data?: ServiceCategory;
}
/** What `serviceCategories.delete` takes. */
export interface ServiceCategoriesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The category to act on, by the `id` that creating or listing service categories answered. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.list` takes. */
export interface ServiceCategoriesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `serviceCategories.list` answers. */
export interface ServiceCategoriesListResponse {
	/** All categories, in one answer. */
	data?: ServiceCategory[];
}
/** What `serviceCategories.retrieve` takes. */
export interface ServiceCategoriesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The category to act on, by the `id` that creating or listing service categories answered. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.retrieve` answers. */
export interface ServiceCategoriesRetrieveResponse {
	/** A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
	data?: ServiceCategory;
}
export interface ServiceCategoriesUpdateBody {
	/** Name under which patients are to see the category from now on. */
	name: string;
}
/** What `serviceCategories.update` takes. */
export interface ServiceCategoriesUpdateRequest extends ServiceCategoriesUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The category to act on, by the `id` that creating or listing service categories answered. */
	serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
}
/** What `serviceCategories.update` answers. */
export interface ServiceCategoriesUpdateResponse {
	/** A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
	data?: ServiceCategory;
}
/** What `services.create` takes. */
export interface ServicesCreateRequest extends Omit<Service, "id" | "createdAt" | "updatedAt" | "bookingURL"> {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `services.create` answers. */
export interface ServicesCreateResponse {
	/** Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and the rules for booking it. */
	data?: Service;
}
/** What `services.delete` takes. */
export interface ServicesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The service to act on, by the `id` that creating or listing services answered. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.list` takes. */
export interface ServicesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `services.list` answers. */
export interface ServicesListResponse {
	/** All services, in one answer. */
	data?: Service[];
}
export interface ServicesListAvailableTimesQuery {
	/** Where the period begins. */
	startDate: string;
	/** Where the period ends. How long a period may be is not documented. */
	endDate: string;
	/** How long the appointment is to take, in minutes, as in the `durations` of the service. */
	duration: number;
	/** Only times with one of these members of staff. The parameter is repeated for each ID. */
	staffIds?: string[];
	/** Whether to answer times that are taken as well, for example to show them greyed out. */
	includeUnavailableSlots?: boolean;
}
/** What `services.listAvailableTimes` takes. */
export interface ServicesListAvailableTimesRequest extends ServicesListAvailableTimesQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The service to act on, by the `id` that creating or listing services answered. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.listAvailableTimes` answers. */
export interface ServicesListAvailableTimesResponse {
	/** The starting times that match, in one answer. */
	data?: {
		/** When an appointment can start. */
		time?: string;
		/** The members of staff at this time. */
		staffs?: {
			/** Identifies the staff member, for `staffId` when booking. */
			id?: string;
			/** How many more patients can book this time with this staff member. It is more than 1 only where the service allows group bookings. */
			availableSlots?: number;
		}[];
	}[];
}
/** What `services.retrieve` takes. */
export interface ServicesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The service to act on, by the `id` that creating or listing services answered. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.retrieve` answers. */
export interface ServicesRetrieveResponse {
	/** Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and the rules for booking it. */
	data?: Service;
}
/** What `services.update` takes. */
export interface ServicesUpdateRequest extends Omit<Service, "id" | "createdAt" | "updatedAt" | "bookingURL"> {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The service to act on, by the `id` that creating or listing services answered. */
	serviceId: components["parameters"]["ServiceIdPath"];
}
/** What `services.update` answers. */
export interface ServicesUpdateResponse {
	/** Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and the rules for booking it. */
	data?: Service;
}
export interface StaffCreateBody {
	/** Legal name in full, in one field. */
	name: string;
	/** Address with which the staff member is to sign in to Upvio. No two have the same. */
	email: string;
}
/** What `staff.create` takes. */
export interface StaffCreateRequest extends StaffCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `staff.create` answers. */
export interface StaffCreateResponse {
	/** A person who works for a business and uses Upvio there, for example a practitioner whom patients can book. */
	data?: Staff;
}
/** What `staff.delete` takes. */
export interface StaffDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
export interface StaffGetCapacityQuery {
	/** Where the stretch of time begins. What it is when left out is not documented. */
	startDate?: string;
	/** Where the stretch of time ends. What it is when left out is not documented. */
	endDate?: string;
}
/** What `staff.getCapacity` takes. */
export interface StaffGetCapacityRequest extends StaffGetCapacityQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.getCapacity` answers. */
export interface StaffGetCapacityResponse {
	/** Minutes that the staff member had and used. */
	data?: {
		/** Minutes in which the staff member could not be booked, by what was in the way. */
		blockedTime?: {
			/** Minutes taken by events in calendars outside Upvio. */
			externalEvents?: number;
			/** Minutes taken by time blockers. */
			timeBlockers?: number;
		};
		/** Minutes of working hours, whether blocked or not. */
		bookableMinutes?: number;
		/** Minutes of working hours that were not blocked. What was booked is not taken off. */
		availableBookableMinutes?: number;
		/** Minutes in which the staff member was booked. */
		bookedMinutes?: number;
	};
}
/** What `staff.list` takes. */
export interface StaffListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `staff.list` answers. */
export interface StaffListResponse {
	/** The staff of the business. Whether disabled and archived members are among them is not documented. */
	data?: Staff[];
}
/** What `staff.retrieve` takes. */
export interface StaffRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.retrieve` answers. */
export interface StaffRetrieveResponse {
	/** A person who works for a business and uses Upvio there, for example a practitioner whom patients can book. */
	data?: Staff;
}
export interface StaffUpdateBody {
	/** Legal name in full, in one field. */
	name?: string;
	/** New address with which the staff member signs in to Upvio. No two have the same. */
	email?: string;
	/** Time zone of the staff member, such as `UTC` or `Europe/London`, or `null` for none. */
	timezone?: string | null;
}
/** What `staff.update` takes. */
export interface StaffUpdateRequest extends StaffUpdateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
export interface StaffWorkingHoursSchedulesCreateBody {
	/** The day from which the schedule applies. */
	dateStart?: string;
	/** The day with which the schedule ends. Whether it still applies on that day, and how long it applies without one, is not documented. */
	dateEnd?: string;
	/** The hours worked in a week, day by day. */
	workingHours?: WorkingWeek;
}
/** What `staff.workingHoursSchedules.create` takes. */
export interface StaffWorkingHoursSchedulesCreateRequest extends StaffWorkingHoursSchedulesCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.workingHoursSchedules.create` answers. */
export interface StaffWorkingHoursSchedulesCreateResponse {
	/** The weekly hours that a staff member works during a stretch of time. Upvio calls the feature experimental. */
	data?: WorkingHoursSchedule;
}
/** What `staff.workingHoursSchedules.delete` takes. */
export interface StaffWorkingHoursSchedulesDeleteRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
	/** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
	workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
}
/** What `staff.workingHoursSchedules.list` takes. */
export interface StaffWorkingHoursSchedulesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
}
/** What `staff.workingHoursSchedules.list` answers. */
export interface StaffWorkingHoursSchedulesListResponse {
	/** All schedules of the staff member. Whether past ones are among them is not documented. */
	data?: WorkingHoursSchedule[];
}
/** What `staff.workingHoursSchedules.retrieve` takes. */
export interface StaffWorkingHoursSchedulesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The staff member to act on, by the `id` that listing staff answers. */
	staffId: components["parameters"]["StaffIdPath"];
	/** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
	workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
}
export interface TimeBlockersListQuery {
	/** Only time blockers from this moment on. */
	startDate?: string;
	/** Only time blockers up to this moment. It needs `startDate` beside it. */
	endDate?: string;
	/** Only time blockers of this member of staff. Those of everyone where left out. */
	staffId?: string;
}
/** What `timeBlockers.list` takes. */
export interface TimeBlockersListRequest extends TimeBlockersListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `timeBlockers.list` answers. */
export interface TimeBlockersListResponse {
	/** All time blockers that match, in one answer. */
	data?: TimeBlocker[];
}
/** What `timeBlockers.retrieve` takes. */
export interface TimeBlockersRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The time blocker to read, by the `id` in the list of time blockers. */
	timeBlockerId: components["parameters"]["TimeBlockerIdPath"];
}
/** What `timeBlockers.retrieve` answers. */
export interface TimeBlockersRetrieveResponse {
	/** A stretch of time in which a member of staff takes no bookings, such as a holiday or a meeting. No call of the API makes or changes one. */
	data?: TimeBlocker;
}
export interface VitalsLinksListQuery {
	/**
	 * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Only links made from this template, by its ID. */
	vitalsTemplateId?: string;
	/** Only links in this status, for example `ACTIVE` for those that patients can use. */
	status?: VitalsLinkStatus;
}
/** What `vitals.links.list` takes. */
export interface VitalsLinksListRequest extends VitalsLinksListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.links.list` answers. */
export interface VitalsLinksListResponse {
	/** The links on this page, at most `limit` of them. */
	data?: VitalsLink[];
	/** What concerns the whole list rather than this page. */
	meta?: {
		/** How many links there are that pass the filters. */
		totalCount?: number;
	};
}
/** What `vitals.links.retrieve` takes. */
export interface VitalsLinksRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
	linkId: components["parameters"]["VitalsLinkIdPath"];
}
/** What `vitals.links.retrieve` answers. */
export interface VitalsLinksRetrieveResponse {
	/** A page on which patients scan their vitals, with a fixed choice of metrics. Links are made in the Vitals dashboard; the API only reads them. */
	data?: VitalsLink;
}
export interface VitalsScansCreateBody {
	/** The vitals link to make the scan under, by its ID. The link's template says what is measured. */
	vitalsLinkId: string;
	/** The patient to be scanned, by ID. */
	patientId: string;
	/** Facts about the patient, which they are then not asked for. All are optional. */
	inputData?: VitalsScanInputData | null;
	/** Where the patient goes on to after a scan that succeeded, for example a page of your application. */
	successReturnUrl?: string;
	/** Where the patient goes on to after a scan that failed. */
	failureReturnUrl?: string;
	/** Where the patient goes on to after breaking the scan off. */
	abortReturnUrl?: string;
	/** Whether to leave out the page that shows the patient the results. The default is not documented. */
	skipResultsScreen?: boolean;
	/** How the scan page looks to the patient. More settings than this one may exist. */
	settings?: {
		/** Whether the page has its header. `hidden` takes it away; no other value is documented. */
		headerVisibility?: "hidden" | (string & {});
	};
}
/** What `vitals.scans.create` takes. */
export interface VitalsScansCreateRequest extends VitalsScansCreateBody {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.scans.create` answers. */
export interface VitalsScansCreateResponse {
	/** One reading of a patient's vitals. Upvio derives them from a video of the face and from what is known of the patient. */
	data?: VitalsScan;
}
export interface VitalsScansListQuery {
	/**
	 * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: components["parameters"]["LimitQuery"];
	/**
	 * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. Minimum 0. Maximum 10000.
	 * @default 0
	 */
	offset?: components["parameters"]["OffsetQuery"];
	/** Only scans of this patient, by ID. */
	patientId?: string;
	/** Only scans made under this vitals link, by its ID. */
	vitalsLinkId?: string;
}
/** What `vitals.scans.list` takes. */
export interface VitalsScansListRequest extends VitalsScansListQuery {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.scans.list` answers. */
export interface VitalsScansListResponse {
	/** The scans on this page, at most `limit` of them. */
	data?: VitalsScan[];
	/** What concerns the whole list rather than this page. */
	meta?: {
		/** How many scans there are that pass the filters. */
		totalCount?: number;
	};
}
/** What `vitals.scans.retrieve` takes. */
export interface VitalsScansRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The vitals scan to read, by the `id` that creating or listing scans answered. */
	scanId: components["parameters"]["VitalsScanIdPath"];
}
/** What `vitals.scans.retrieve` answers. */
export interface VitalsScansRetrieveResponse {
	/** One reading of a patient's vitals. Upvio derives them from a video of the face and from what is known of the patient. */
	data?: VitalsScan;
}
/** What `vitals.templates.list` takes. */
export interface VitalsTemplatesListRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
}
/** What `vitals.templates.list` answers. */
export interface VitalsTemplatesListResponse {
	/** The templates. If they are fewer than `meta.totalCount`, no documented call reaches the rest. */
	data?: VitalsTemplate[];
	/** What concerns the whole list. */
	meta?: {
		/** How many templates the business has in all. */
		totalCount?: number;
	};
}
/** What `vitals.templates.retrieve` takes. */
export interface VitalsTemplatesRetrieveRequest {
	/** The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
	businessId?: components["parameters"]["BusinessIdPath"];
	/** The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals link. */
	templateId: components["parameters"]["VitalsTemplateIdPath"];
}
/** What `vitals.templates.retrieve` answers. */
export interface VitalsTemplatesRetrieveResponse {
	/** A choice of metrics for vitals scans, and what a scan of them costs. Links are made from it. */
	data?: VitalsTemplate;
}
