// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

import type {
  AppointmentsCreateRequest,
  AppointmentsCreateResponse,
  AppointmentsDeleteRequest,
  AppointmentsListRequest,
  AppointmentsListResponse,
  AppointmentsRetrieveRequest,
  AppointmentsRetrieveResponse,
  AppointmentsUpdateRequest,
  AppointmentsUpdateResponse,
  AppointmentsUpdateTagsRequest,
  AppointmentsUpdateTagsResponse,
  BusinessesListResponse,
  BusinessesRetrieveRequest,
  BusinessesRetrieveResponse,
  BusinessesUpdateRequest,
  BusinessesUpdateResponse,
  FormSubmission,
  FormSubmissionsListRequest,
  FormSubmissionsListResponse,
  FormSubmissionsRetrieveRequest,
  FormSubmissionsRetrieveResponse,
  FormsListRequest,
  FormsListResponse,
  FormsRetrieveRequest,
  FormsRetrieveResponse,
  LocationsCreateRequest,
  LocationsCreateResponse,
  LocationsDeleteRequest,
  LocationsListRequest,
  LocationsListResponse,
  LocationsRetrieveRequest,
  LocationsRetrieveResponse,
  LocationsUpdateRequest,
  LocationsUpdateResponse,
  NotificationsBookingEventTemplatesCreateRequest,
  NotificationsBookingEventTemplatesCreateResponse,
  NotificationsBookingEventTemplatesDeleteRequest,
  NotificationsBookingEventTemplatesListRequest,
  NotificationsBookingEventTemplatesListResponse,
  NotificationsBookingEventTemplatesRetrieveRequest,
  NotificationsBookingEventTemplatesRetrieveResponse,
  NotificationsBookingEventTemplatesUpdateRequest,
  NotificationsBookingEventTemplatesUpdateResponse,
  NotificationsPostAppointmentMessageTemplatesCreateRequest,
  NotificationsPostAppointmentMessageTemplatesCreateResponse,
  NotificationsPostAppointmentMessageTemplatesDeleteRequest,
  NotificationsPostAppointmentMessageTemplatesListRequest,
  NotificationsPostAppointmentMessageTemplatesListResponse,
  NotificationsPostAppointmentMessageTemplatesRetrieveRequest,
  NotificationsPostAppointmentMessageTemplatesRetrieveResponse,
  NotificationsPostAppointmentMessageTemplatesUpdateRequest,
  NotificationsPostAppointmentMessageTemplatesUpdateResponse,
  NotificationsReminderTemplatesCreateRequest,
  NotificationsReminderTemplatesCreateResponse,
  NotificationsReminderTemplatesDeleteRequest,
  NotificationsReminderTemplatesListRequest,
  NotificationsReminderTemplatesListResponse,
  NotificationsReminderTemplatesRetrieveRequest,
  NotificationsReminderTemplatesRetrieveResponse,
  NotificationsReminderTemplatesUpdateRequest,
  NotificationsReminderTemplatesUpdateResponse,
  OutgoingWebhooksListRequest,
  OutgoingWebhooksListResponse,
  Patient,
  PatientsArchiveRequest,
  PatientsCreateMagicLinkRequest,
  PatientsCreateMagicLinkResponse,
  PatientsCreateRequest,
  PatientsCreateResponse,
  PatientsListRequest,
  PatientsListResponse,
  PatientsRetrieveRequest,
  PatientsRetrieveResponse,
  PatientsUpdateRequest,
  ServiceCategoriesCreateRequest,
  ServiceCategoriesCreateResponse,
  ServiceCategoriesDeleteRequest,
  ServiceCategoriesListRequest,
  ServiceCategoriesListResponse,
  ServiceCategoriesRetrieveRequest,
  ServiceCategoriesRetrieveResponse,
  ServiceCategoriesUpdateRequest,
  ServiceCategoriesUpdateResponse,
  ServicesCreateRequest,
  ServicesCreateResponse,
  ServicesDeleteRequest,
  ServicesListAvailableTimesRequest,
  ServicesListAvailableTimesResponse,
  ServicesListRequest,
  ServicesListResponse,
  ServicesRetrieveRequest,
  ServicesRetrieveResponse,
  ServicesUpdateRequest,
  ServicesUpdateResponse,
  Staff,
  StaffCreateRequest,
  StaffCreateResponse,
  StaffDeleteRequest,
  StaffGetCapacityRequest,
  StaffGetCapacityResponse,
  StaffListRequest,
  StaffListResponse,
  StaffRetrieveRequest,
  StaffRetrieveResponse,
  StaffUpdateRequest,
  StaffWorkingHoursSchedulesCreateRequest,
  StaffWorkingHoursSchedulesCreateResponse,
  StaffWorkingHoursSchedulesDeleteRequest,
  StaffWorkingHoursSchedulesListRequest,
  StaffWorkingHoursSchedulesListResponse,
  StaffWorkingHoursSchedulesRetrieveRequest,
  TimeBlockersListRequest,
  TimeBlockersListResponse,
  TimeBlockersRetrieveRequest,
  TimeBlockersRetrieveResponse,
  VitalsLink,
  VitalsLinksListRequest,
  VitalsLinksListResponse,
  VitalsLinksRetrieveRequest,
  VitalsLinksRetrieveResponse,
  VitalsScan,
  VitalsScansCreateRequest,
  VitalsScansCreateResponse,
  VitalsScansListRequest,
  VitalsScansListResponse,
  VitalsScansRetrieveRequest,
  VitalsScansRetrieveResponse,
  VitalsTemplatesListRequest,
  VitalsTemplatesListResponse,
  VitalsTemplatesRetrieveRequest,
  VitalsTemplatesRetrieveResponse,
  WorkingHoursSchedule,
} from "@linkwright/upvio-types/v1";

export type {
  ActivityLevel,
  Appointment,
  AppointmentsCreateRequest,
  AppointmentsCreateResponse,
  AppointmentsDeleteRequest,
  AppointmentsListRequest,
  AppointmentsListResponse,
  AppointmentsRetrieveRequest,
  AppointmentsRetrieveResponse,
  AppointmentsUpdateRequest,
  AppointmentsUpdateResponse,
  AppointmentsUpdateTagsRequest,
  AppointmentsUpdateTagsResponse,
  BiologicalSex,
  BookingEvent,
  BookingEventTemplate,
  Business,
  BusinessesListResponse,
  BusinessesRetrieveRequest,
  BusinessesRetrieveResponse,
  BusinessesUpdateRequest,
  BusinessesUpdateResponse,
  ChronicMedicationStatus,
  DiabetesStatus,
  FamilyDiabetesHistory,
  Form,
  FormStatus,
  FormSubmission,
  FormSubmissionsListRequest,
  FormSubmissionsListResponse,
  FormSubmissionsRetrieveRequest,
  FormSubmissionsRetrieveResponse,
  FormVisibility,
  FormsListRequest,
  FormsListResponse,
  FormsRetrieveRequest,
  FormsRetrieveResponse,
  HypertensionTreatment,
  Location,
  LocationReference,
  LocationsCreateRequest,
  LocationsCreateResponse,
  LocationsDeleteRequest,
  LocationsListRequest,
  LocationsListResponse,
  LocationsRetrieveRequest,
  LocationsRetrieveResponse,
  LocationsUpdateRequest,
  LocationsUpdateResponse,
  MagicLink,
  MessageTemplate,
  MessageTemplateInput,
  MessageTemplateType,
  NotificationChannel,
  NotificationRecipient,
  NotificationsBookingEventTemplatesCreateRequest,
  NotificationsBookingEventTemplatesCreateResponse,
  NotificationsBookingEventTemplatesDeleteRequest,
  NotificationsBookingEventTemplatesListRequest,
  NotificationsBookingEventTemplatesListResponse,
  NotificationsBookingEventTemplatesRetrieveRequest,
  NotificationsBookingEventTemplatesRetrieveResponse,
  NotificationsBookingEventTemplatesUpdateRequest,
  NotificationsBookingEventTemplatesUpdateResponse,
  NotificationsPostAppointmentMessageTemplatesCreateRequest,
  NotificationsPostAppointmentMessageTemplatesCreateResponse,
  NotificationsPostAppointmentMessageTemplatesDeleteRequest,
  NotificationsPostAppointmentMessageTemplatesListRequest,
  NotificationsPostAppointmentMessageTemplatesListResponse,
  NotificationsPostAppointmentMessageTemplatesRetrieveRequest,
  NotificationsPostAppointmentMessageTemplatesRetrieveResponse,
  NotificationsPostAppointmentMessageTemplatesUpdateRequest,
  NotificationsPostAppointmentMessageTemplatesUpdateResponse,
  NotificationsReminderTemplatesCreateRequest,
  NotificationsReminderTemplatesCreateResponse,
  NotificationsReminderTemplatesDeleteRequest,
  NotificationsReminderTemplatesListRequest,
  NotificationsReminderTemplatesListResponse,
  NotificationsReminderTemplatesRetrieveRequest,
  NotificationsReminderTemplatesRetrieveResponse,
  NotificationsReminderTemplatesUpdateRequest,
  NotificationsReminderTemplatesUpdateResponse,
  OutgoingWebhook,
  OutgoingWebhooksListRequest,
  OutgoingWebhooksListResponse,
  ParentalHypertensionHistory,
  Patient,
  PatientCreateMode,
  PatientsArchiveRequest,
  PatientsCreateMagicLinkRequest,
  PatientsCreateMagicLinkResponse,
  PatientsCreateRequest,
  PatientsCreateResponse,
  PatientsListRequest,
  PatientsListResponse,
  PatientsRetrieveRequest,
  PatientsRetrieveResponse,
  PatientsUpdateRequest,
  PostAppointmentMessageTemplate,
  ReminderResourceType,
  ReminderTemplate,
  Service,
  ServiceCategoriesCreateRequest,
  ServiceCategoriesCreateResponse,
  ServiceCategoriesDeleteRequest,
  ServiceCategoriesListRequest,
  ServiceCategoriesListResponse,
  ServiceCategoriesRetrieveRequest,
  ServiceCategoriesRetrieveResponse,
  ServiceCategoriesUpdateRequest,
  ServiceCategoriesUpdateResponse,
  ServiceCategory,
  ServicesCreateRequest,
  ServicesCreateResponse,
  ServicesDeleteRequest,
  ServicesListAvailableTimesRequest,
  ServicesListAvailableTimesResponse,
  ServicesListRequest,
  ServicesListResponse,
  ServicesRetrieveRequest,
  ServicesRetrieveResponse,
  ServicesUpdateRequest,
  ServicesUpdateResponse,
  SmokingStatus,
  Staff,
  StaffCreateRequest,
  StaffCreateResponse,
  StaffDeleteRequest,
  StaffGetCapacityRequest,
  StaffGetCapacityResponse,
  StaffListRequest,
  StaffListResponse,
  StaffRetrieveRequest,
  StaffRetrieveResponse,
  StaffStatus,
  StaffUpdateRequest,
  StaffWorkingHoursSchedulesCreateRequest,
  StaffWorkingHoursSchedulesCreateResponse,
  StaffWorkingHoursSchedulesDeleteRequest,
  StaffWorkingHoursSchedulesListRequest,
  StaffWorkingHoursSchedulesListResponse,
  StaffWorkingHoursSchedulesRetrieveRequest,
  TimeBlocker,
  TimeBlockersListRequest,
  TimeBlockersListResponse,
  TimeBlockersRetrieveRequest,
  TimeBlockersRetrieveResponse,
  VitalsLink,
  VitalsLinkStatus,
  VitalsLinksListRequest,
  VitalsLinksListResponse,
  VitalsLinksRetrieveRequest,
  VitalsLinksRetrieveResponse,
  VitalsMetric,
  VitalsScan,
  VitalsScanGender,
  VitalsScanInputData,
  VitalsScanMetrics,
  VitalsScanResults,
  VitalsScanStatus,
  VitalsScansCreateRequest,
  VitalsScansCreateResponse,
  VitalsScansListRequest,
  VitalsScansListResponse,
  VitalsScansRetrieveRequest,
  VitalsScansRetrieveResponse,
  VitalsTemplate,
  VitalsTemplatesListRequest,
  VitalsTemplatesListResponse,
  VitalsTemplatesRetrieveRequest,
  VitalsTemplatesRetrieveResponse,
  WorkingDay,
  WorkingHoursSchedule,
  WorkingWeek,
} from "@linkwright/upvio-types/v1";

/** The methods of Upvio (upvio/v1), by their dotted path. */
export interface Methods {
  readonly appointments: {
    /**
     * Book an appointment.
     *
     * Books a patient in for a service. Free starting times come from `services.listAvailableTimes`; what answers a time that is taken is not documented. Each call books once more, and the business may have set up messages that go out on a booking.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createappointment
     */
    create(request: AppointmentsCreateRequest, options?: RequestOptions): ApiPromise<AppointmentsCreateResponse>;
    /**
     * Delete an appointment.
     *
     * Removes an appointment. Whether the patient is told, and whether the appointment stays readable as `cancelled`, is not documented. To let patients call off by themselves, hand them `cancelUrl`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteappointment/
     */
    delete(request: AppointmentsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the appointments of a period.
     *
     * Answers all appointments between two moments, of the whole business or of one patient. Both moments are needed, so to read everything, go through it period by period.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listappointments
     */
    list(request: AppointmentsListRequest, options?: RequestOptions): ApiPromise<AppointmentsListResponse>;
    /**
     * Retrieve an appointment.
     *
     * Answers one appointment with all that is known of it, including what the patient answered while booking.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveappointment/
     */
    retrieve(request: AppointmentsRetrieveRequest, options?: RequestOptions): ApiPromise<AppointmentsRetrieveResponse>;
    /**
     * Update an appointment.
     *
     * Changes an appointment. That the time can be moved follows from `ignoreBusyTimes`; which fields the call takes is not documented, so compare the answer with what you sent. For tags there is `appointments.updateTags`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointment/
     */
    update(request: AppointmentsUpdateRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateResponse>;
    /**
     * Set the tags of an appointment.
     *
     * Puts your own labels on an appointment, for example to tell first visits from others. Send all that it is to have; whether tags missing from the list are taken off is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointmenttags/
     */
    updateTags(request: AppointmentsUpdateTagsRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateTagsResponse>;
  };
  readonly businesses: {
    /**
     * List the businesses that the API key can reach.
     *
     * Answers every business that the key may act on. Use it to find the `businessId` that all other calls need, or to check that a key works.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listbusinesses/
     */
    list(request?: Record<string, never>, options?: RequestOptions): ApiPromise<BusinessesListResponse>;
    /**
     * Retrieve a business.
     *
     * Answers one business. Its `alias` is what you need to build the public addresses to which magic links lead patients.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievebusiness/
     */
    retrieve(request?: BusinessesRetrieveRequest, options?: RequestOptions): ApiPromise<BusinessesRetrieveResponse>;
    /**
     * Update a business.
     *
     * Changes the name, email address or time zone of a business; the call takes no other field. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatebusiness/
     */
    update(request?: BusinessesUpdateRequest, options?: RequestOptions): ApiPromise<BusinessesUpdateResponse>;
  };
  readonly formSubmissions: {
    /**
     * List form submissions.
     *
     * Answers one page of filled-in forms with their questions and answers, of all forms and patients or of one. The order is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listformsubmissions/
     */
    list(request?: FormSubmissionsListRequest, options?: RequestOptions): PagedPromise<FormSubmissionsListResponse, FormSubmission>;
    /**
     * Retrieve a form submission.
     *
     * Answers one filled-in form, questions and answers included, so that it can be shown without reading the form itself.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveformsubmission/
     */
    retrieve(request: FormSubmissionsRetrieveRequest, options?: RequestOptions): ApiPromise<FormSubmissionsRetrieveResponse>;
  };
  readonly forms: {
    /**
     * List the forms of a business.
     *
     * Answers the forms of the business, with how often each was submitted. Use it to find the form whose submissions you want, or to link to forms by `url`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listforms/
     */
    list(request?: FormsListRequest, options?: RequestOptions): ApiPromise<FormsListResponse>;
    /**
     * Retrieve a form.
     *
     * Answers one form with its steps, and with those of the next version where one is being worked on. What patients answered is in `formSubmissions.list`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveform/
     */
    retrieve(request: FormsRetrieveRequest, options?: RequestOptions): ApiPromise<FormsRetrieveResponse>;
  };
  readonly locations: {
    /**
     * Create a location.
     *
     * Adds a place at which the business sees patients. A name is enough. No rule is documented that keeps two locations apart, so do not repeat the call blindly.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createlocation
     */
    create(request: LocationsCreateRequest, options?: RequestOptions): ApiPromise<LocationsCreateResponse>;
    /**
     * Delete a location.
     *
     * Removes a location. What becomes of services and appointments that refer to it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deletelocation/
     */
    delete(request: LocationsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the locations of a business.
     *
     * Answers all locations of the business, each with the services on offer there.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listlocations/
     */
    list(request?: LocationsListRequest, options?: RequestOptions): ApiPromise<LocationsListResponse>;
    /**
     * Retrieve a location.
     *
     * Answers one location, for example to show patients the way to an appointment, which itself names only the address.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievelocation/
     */
    retrieve(request: LocationsRetrieveRequest, options?: RequestOptions): ApiPromise<LocationsRetrieveResponse>;
    /**
     * Update a location.
     *
     * Changes a location. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well. Which services are on offer there is not set here.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatelocation/
     */
    update(request: LocationsUpdateRequest, options?: RequestOptions): ApiPromise<LocationsUpdateResponse>;
  };
  readonly notifications: {
    readonly bookingEventTemplates: {
      /**
       * Create a notification about bookings.
       *
       * Adds a notification that Upvio sends by itself on an event, to one kind of recipient by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createbookingeventtemplate
       */
      create(request: NotificationsBookingEventTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesCreateResponse>;
      /**
       * Delete a notification about bookings.
       *
       * Removes a notification so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletebookingeventtemplate/
       */
      delete(request: NotificationsBookingEventTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the notifications about bookings.
       *
       * Answers, in one go, what Upvio sends when appointments are booked, changed or cancelled. Look here for the ID of a notification to switch off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listbookingeventtemplates
       */
      list(request?: NotificationsBookingEventTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesListResponse>;
      /**
       * Retrieve a notification about bookings.
       *
       * Answers one notification with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievebookingeventtemplate/
       */
      retrieve(request: NotificationsBookingEventTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesRetrieveResponse>;
      /**
       * Update a notification about bookings.
       *
       * Switches a notification on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updatebookingeventtemplate/
       */
      update(request: NotificationsBookingEventTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesUpdateResponse>;
    };
    readonly postAppointmentMessageTemplates: {
      /**
       * Create a message that follows appointments.
       *
       * Adds a message that Upvio sends by itself a given time after each appointment, to one kind of recipient by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createpostappointmentmessagetemplate/
       */
      create(request: NotificationsPostAppointmentMessageTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesCreateResponse>;
      /**
       * Delete a message that follows appointments.
       *
       * Removes a message so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletepostappointmentmessagetemplate/
       */
      delete(request: NotificationsPostAppointmentMessageTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the messages that follow appointments.
       *
       * Answers, in one go, what Upvio sends after appointments, such as a thank-you or a request for feedback. Look here for the ID of a message to switch off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listpostappointmentmessagetemplates/
       */
      list(request?: NotificationsPostAppointmentMessageTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesListResponse>;
      /**
       * Retrieve a message that follows appointments.
       *
       * Answers one message with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievepostappointmentmessagetemplate/
       */
      retrieve(request: NotificationsPostAppointmentMessageTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesRetrieveResponse>;
      /**
       * Update a message that follows appointments.
       *
       * Switches a message on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updatepostappointmentmessagetemplate
       */
      update(request: NotificationsPostAppointmentMessageTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesUpdateResponse>;
    };
    readonly reminderTemplates: {
      /**
       * Create a reminder of appointments.
       *
       * Adds a reminder that Upvio sends by itself a given time before each appointment, to patients or staff by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createremindertemplate
       */
      create(request: NotificationsReminderTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesCreateResponse>;
      /**
       * Delete a reminder of appointments.
       *
       * Removes a reminder so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deleteremindertemplate/
       */
      delete(request: NotificationsReminderTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the reminders of appointments.
       *
       * Answers, in one go, what Upvio sends ahead of appointments. Look here for the ID of a reminder to switch off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listremindertemplates/
       */
      list(request?: NotificationsReminderTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesListResponse>;
      /**
       * Retrieve a reminder of appointments.
       *
       * Answers one reminder with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrieveremindertemplate/
       */
      retrieve(request: NotificationsReminderTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesRetrieveResponse>;
      /**
       * Update a reminder of appointments.
       *
       * Switches a reminder on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updateremindertemplate/
       */
      update(request: NotificationsReminderTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesUpdateResponse>;
    };
  };
  readonly outgoingWebhooks: {
    /**
     * List the webhooks of a business.
     *
     * Answers where Upvio reports what happens to appointments, and whether each address is in use. No documented call adds, changes or removes webhooks.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listoutgoingwebhooks/
     */
    list(request?: OutgoingWebhooksListRequest, options?: RequestOptions): ApiPromise<OutgoingWebhooksListResponse>;
  };
  readonly patients: {
    /**
     * Archive a patient.
     *
     * Marks a patient as archived and keeps the record. The total of `patients.list` leaves archived patients out; whether they are still listed is not documented. No documented call undoes it.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/archivepatient/
     */
    archive(request: PatientsArchiveRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Create a patient, or update the one with this email address.
     *
     * Adds a patient. Where the business has one with this email address already, that one is updated instead, unless `mode` is `create`, which answers 409. Do not repeat it blindly. After a lost answer a second `create` is refused although the first one worked, and a second `upsert` may overwrite what others changed in between.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createpatient
     */
    create(request: PatientsCreateRequest, options?: RequestOptions): ApiPromise<PatientsCreateResponse>;
    /**
     * Create a link that signs a patient in.
     *
     * Makes a link which signs the patient in to Upvio and then leads to `redirectUrl`, for example to a vitals scan. Upvio delivers nothing. Hand `url` to the patient yourself, by mail, SMS or in your app, and to nobody else. Every call makes another link.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createpatientmagiclink/
     */
    createMagicLink(request: PatientsCreateMagicLinkRequest, options?: RequestOptions): ApiPromise<PatientsCreateMagicLinkResponse>;
    /**
     * List the patients of a business.
     *
     * Answers one page of patients. The order is not documented. With 10,000 as the highest offset, a walk in pages of 50 ends after 10,050 patients.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listpatients/
     */
    list(request?: PatientsListRequest, options?: RequestOptions): PagedPromise<PatientsListResponse, Patient>;
    /**
     * Retrieve a patient.
     *
     * Answers one patient with the health facts on record. Patients are found by ID only; to go by email address, walk the list.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievepatient/
     */
    retrieve(request: PatientsRetrieveRequest, options?: RequestOptions): ApiPromise<PatientsRetrieveResponse>;
    /**
     * Update a patient.
     *
     * Changes the name, email address or mobile number of a patient. The answer is the patient itself, not inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatepatient
     */
    update(request: PatientsUpdateRequest, options?: RequestOptions): ApiPromise<Patient>;
  };
  readonly serviceCategories: {
    /**
     * Create a service category.
     *
     * Adds a heading under which to group services. Put services there with `categoriesIds` when creating or updating them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createservicecategory/
     */
    create(request: ServiceCategoriesCreateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesCreateResponse>;
    /**
     * Delete a service category.
     *
     * Removes a category. What becomes of the services in it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservicecategory/
     */
    delete(request: ServiceCategoriesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the service categories of a business.
     *
     * Answers all headings under which the business groups its services. Which services belong to one stands with each service, in `categoriesIds`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listservicecategories/
     */
    list(request?: ServiceCategoriesListRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesListResponse>;
    /**
     * Retrieve a service category.
     *
     * Answers one category. Its `bookingURL` is the page to send patients to who are to choose among its services.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservicecategory/
     */
    retrieve(request: ServiceCategoriesRetrieveRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesRetrieveResponse>;
    /**
     * Rename a service category.
     *
     * Gives a category another name, which is all that the call takes.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateservicecategory/
     */
    update(request: ServiceCategoriesUpdateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesUpdateResponse>;
  };
  readonly services: {
    /**
     * Create a service.
     *
     * Adds something that patients can book. A name and the lengths on offer are enough. The answer holds the page on which patients book it. Each call adds another service.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createservice/
     */
    create(request: ServicesCreateRequest, options?: RequestOptions): ApiPromise<ServicesCreateResponse>;
    /**
     * Delete a service.
     *
     * Removes a service. What becomes of appointments booked for it is not documented. To only stop bookings, update the service with `enabled` set to `false`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservice/
     */
    delete(request: ServicesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the services of a business.
     *
     * Answers everything that patients can book at the business, with the lengths, prices and rules of each. When anyone is free for it is in `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listservices/
     */
    list(request?: ServicesListRequest, options?: RequestOptions): ApiPromise<ServicesListResponse>;
    /**
     * List the times at which a service can be booked.
     *
     * Answers the starting times in a period at which the service is free, and with whom. Nothing is held for you, so a time may be gone when you come to book it with `appointments.create`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listserviceavailabletimes/
     */
    listAvailableTimes(request: ServicesListAvailableTimesRequest, options?: RequestOptions): ApiPromise<ServicesListAvailableTimesResponse>;
    /**
     * Retrieve a service.
     *
     * Answers one service. Look here for the lengths that can be booked, since asking for free times and booking both take one.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservice/
     */
    retrieve(request: ServicesRetrieveRequest, options?: RequestOptions): ApiPromise<ServicesRetrieveResponse>;
    /**
     * Update a service.
     *
     * Changes a service. Name and lengths have to be sent each time; whether another field that you leave out keeps its value is not documented, so send what is to stay. Appointments keep the price at which they were booked.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateservice/
     */
    update(request: ServicesUpdateRequest, options?: RequestOptions): ApiPromise<ServicesUpdateResponse>;
  };
  readonly staff: {
    /**
     * Create a staff member.
     *
     * Adds a person to the staff of the business. Upvio has deprecated the call and names no other; staff can still be added in its dashboard. Whether it invites the person by mail, and what answers an email address that is taken, is not documented.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createstaff/
     * @deprecated
     */
    create(request: StaffCreateRequest, options?: RequestOptions): ApiPromise<StaffCreateResponse>;
    /**
     * Delete a staff member.
     *
     * Takes a staff member out of the business. Whether they are archived, and can be restored in the dashboard, or lost together with their history is not documented for the API, so do not count on getting anything back.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deletestaff/
     */
    delete(request: StaffDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Get how busy a staff member is.
     *
     * Adds up, for a stretch of time, how many minutes a staff member could be booked, was kept from it, and was in fact booked. For reports on use; free times to book come from `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/getstaffcapacity/
     */
    getCapacity(request: StaffGetCapacityRequest, options?: RequestOptions): ApiPromise<StaffGetCapacityResponse>;
    /**
     * List the staff of a business.
     *
     * Answers, in one go, the people who work for the business. Use it to find the staff ID that appointments, working hours and capacity ask for.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/liststaff/
     */
    list(request?: StaffListRequest, options?: RequestOptions): ApiPromise<StaffListResponse>;
    /**
     * Retrieve a staff member.
     *
     * Answers one staff member, for example to see from `status` whether patients can book them.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievestaff/
     */
    retrieve(request: StaffRetrieveRequest, options?: RequestOptions): ApiPromise<StaffRetrieveResponse>;
    /**
     * Update a staff member.
     *
     * Changes the name, email address or time zone of a staff member. The answer is the staff member itself, not inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatestaff/
     */
    update(request: StaffUpdateRequest, options?: RequestOptions): ApiPromise<Staff>;
    readonly workingHoursSchedules: {
      /**
       * Create a working hours schedule for a staff member.
       *
       * Sets the hours that a staff member works in a stretch of time. It must not conflict with a schedule that exists already; how a conflict is answered is not documented. Upvio calls schedules experimental and may change them.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createstaffworkinghoursschedule/
       */
      create(request: StaffWorkingHoursSchedulesCreateRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesCreateResponse>;
      /**
       * Delete a working hours schedule of a staff member.
       *
       * Removes a schedule. Schedules cannot be changed by API, so this and creating another is the way to correct one. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletestaffworkinghoursschedule/
       */
      delete(request: StaffWorkingHoursSchedulesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the working hours schedules of a staff member.
       *
       * Answers, in one go, the hours that a staff member works in different stretches of time. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/liststaffworkinghoursschedules/
       */
      list(request: StaffWorkingHoursSchedulesListRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesListResponse>;
      /**
       * Retrieve a working hours schedule of a staff member.
       *
       * Answers one schedule, by itself and not inside `data` as elsewhere. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievestaffworkinghoursschedule/
       */
      retrieve(request: StaffWorkingHoursSchedulesRetrieveRequest, options?: RequestOptions): ApiPromise<WorkingHoursSchedule>;
    };
  };
  readonly timeBlockers: {
    /**
     * List the time blockers of a business.
     *
     * Answers when staff take no bookings, for the whole business or one member of staff, for example to show it in a calendar. To find a time to book, ask `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listtimeblockers/
     */
    list(request?: TimeBlockersListRequest, options?: RequestOptions): ApiPromise<TimeBlockersListResponse>;
    /**
     * Retrieve a time blocker.
     *
     * Answers one time blocker, for example to see whether one that you know of was moved.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievetimeblocker/
     */
    retrieve(request: TimeBlockersRetrieveRequest, options?: RequestOptions): ApiPromise<TimeBlockersRetrieveResponse>;
  };
  readonly vitals: {
    readonly links: {
      /**
       * List the vitals links of a business.
       *
       * Answers one page of the links under which patients scan their vitals. Use it to find where a magic link is to lead, or the ID under which to create a scan.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalslinks/
       */
      list(request?: VitalsLinksListRequest, options?: RequestOptions): PagedPromise<VitalsLinksListResponse, VitalsLink>;
      /**
       * Retrieve a vitals link.
       *
       * Answers one link, for example to see how many of its scans are left. Links are found by ID only, not by slug.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalslink/
       */
      retrieve(request: VitalsLinksRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsLinksRetrieveResponse>;
    };
    readonly scans: {
      /**
       * Create a vitals scan for a patient.
       *
       * Prepares a scan with facts about the patient, so that they need not type them in, and sends nothing. Lead the patient to the scan's page yourself, best by `patients.createMagicLink`; Upvio's samples have it at `https://scan.upvio.com/{alias}/scans/{id}`, one of them on another host of Upvio, so try it first. Every call makes another scan, and a scan costs the credits that its template names.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createvitalsscan/
       */
      create(request: VitalsScansCreateRequest, options?: RequestOptions): ApiPromise<VitalsScansCreateResponse>;
      /**
       * List the vitals scans of a business.
       *
       * Answers one page of scans with their results, of all patients or of one. Upvio's guide takes the first page for the most recent scans; how they are sorted is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalsscans/
       */
      list(request?: VitalsScansListRequest, options?: RequestOptions): PagedPromise<VitalsScansListResponse, VitalsScan>;
      /**
       * Retrieve a vitals scan.
       *
       * Answers one scan. To get the results, call it again until `status` is `SUCCEEDED`, `FAILED` or `ABORTED`; no documented webhook reports scans.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalsscan/
       */
      retrieve(request: VitalsScansRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsScansRetrieveResponse>;
    };
    readonly templates: {
      /**
       * List the vitals templates of a business.
       *
       * Answers the choices of metrics that the business can scan, and what a scan of each costs. No documented call makes or changes templates.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalstemplates/
       */
      list(request?: VitalsTemplatesListRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesListResponse>;
      /**
       * Retrieve a vitals template.
       *
       * Answers one template, for example to see what the scans of a link measure and cost.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalstemplate/
       */
      retrieve(request: VitalsTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesRetrieveResponse>;
    };
  };
}
