create table if not exists "pow_store" (
  "id" ${integer} not null,
  "revision" ${long} not null,
  "reach" ${long} not null,
  primary key ("id")
) ${end};

insert into "pow_store" ("id", "revision", "reach")
  select 1, 0, 0 ${from} where not exists (select 1 from "pow_store");

create table if not exists "pow_commit" (
  "revision" ${long} not null,
  "operation" ${word} not null,
  primary key ("revision"),
  unique ("operation")
) ${end};

create table if not exists "pow_deleted" (
  "kind" ${word} not null,
  "id" ${id} not null,
  "revision" ${long} not null,
  primary key ("kind", "id")
) ${end};

create index if not exists "pow_deleted_revision" on "pow_deleted" ("kind", "revision", "id");

create table if not exists "employer" (
  "id" ${id} not null,
  "name" ${text} not null,
  "region" ${key},
  "postcode" ${text},
  "kvk_number" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "employer_sectors" (
  "employer_id" ${id} not null,
  "item" ${key} not null,
  primary key ("employer_id", "item"),
  foreign key ("employer_id") references "employer" ("id") on delete cascade
) ${end};

create table if not exists "employer_web_addresses" (
  "employer_id" ${id} not null,
  "position" ${integer} not null,
  "kind" ${word} not null,
  "url" ${text} not null,
  primary key ("employer_id", "position"),
  foreign key ("employer_id") references "employer" ("id") on delete cascade
) ${end};

create table if not exists "employer_contacts" (
  "employer_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  primary key ("employer_id", "position"),
  foreign key ("employer_id") references "employer" ("id") on delete cascade
) ${end};

create table if not exists "employer_contacts_emails" (
  "employer_id" ${id} not null,
  "contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("employer_id", "contacts_position", "position"),
  foreign key ("employer_id", "contacts_position") references "employer_contacts" ("employer_id", "position") on delete cascade
) ${end};

create table if not exists "employer_contacts_phones" (
  "employer_id" ${id} not null,
  "contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("employer_id", "contacts_position", "position"),
  foreign key ("employer_id", "contacts_position") references "employer_contacts" ("employer_id", "position") on delete cascade
) ${end};

create index if not exists "employer_by_revision" on "employer" ("revision", "id");

create index if not exists "employer_by_region" on "employer" ("region", "id");

create table if not exists "vacancy" (
  "id" ${id} not null,
  "region" ${key},
  "employer" ${id} not null,
  "professional" ${text},
  "status" ${word} not null,
  "openings" ${integer} not null,
  "number" ${text},
  "title" ${text} not null,
  "description" ${text},
  "closes_on" ${date},
  "job_occupation" ${text},
  "job_workplace_postcode" ${text},
  "job_workplace_street" ${text},
  "job_workplace_house_number" ${integer},
  "job_workplace_addition" ${text},
  "job_workplace_remote" ${word} not null,
  "job_recruitment_radius_km" ${integer},
  "terms_period_from" ${date},
  "terms_period_to" ${date},
  "terms_hours_minimum" ${integer},
  "terms_hours_maximum" ${integer},
  "terms_pattern_office_hours" ${word} not null,
  "terms_pattern_irregular" ${word} not null,
  "terms_salary" ${text},
  "terms_description" ${text},
  "requirements_thinking_level" ${word},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("employer") references "employer" ("id")
) ${end};

create table if not exists "vacancy_job_sectors" (
  "vacancy_id" ${id} not null,
  "item" ${key} not null,
  primary key ("vacancy_id", "item"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_job_conditions" (
  "vacancy_id" ${id} not null,
  "item" ${key} not null,
  primary key ("vacancy_id", "item"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_terms_pattern_days" (
  "vacancy_id" ${id} not null,
  "item" ${word} not null,
  primary key ("vacancy_id", "item"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_terms_contracts" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "duration" ${word} not null,
  "engagement" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_terms_transports" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "mode" ${word} not null,
  "for_work" ${word} not null,
  "for_commute" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_skills" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "skill" ${text} not null,
  "level" ${word} not null,
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_languages" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "least_language" ${text} not null,
  "least_speaking" ${word} not null,
  "least_writing" ${word} not null,
  "least_reading" ${word} not null,
  "least_listening" ${word} not null,
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_licences" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "licence" ${word} not null,
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_educations" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "level" ${word} not null,
  "name_code" ${text},
  "diploma" ${word} not null,
  "note" ${text},
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_courses" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  "certificate" ${word} not null,
  "note" ${text},
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_requirements_experience" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "occupation" ${text},
  "years" ${integer} not null,
  "need" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_tasks" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "description" ${text} not null,
  "hours" ${integer},
  "carvable" ${word} not null,
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_tasks_skills" (
  "vacancy_id" ${id} not null,
  "tasks_position" ${integer} not null,
  "item" ${key} not null,
  primary key ("vacancy_id", "tasks_position", "item"),
  foreign key ("vacancy_id", "tasks_position") references "vacancy_tasks" ("vacancy_id", "position") on delete cascade
) ${end};

create table if not exists "vacancy_application_routes" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "means" ${word} not null,
  "web_address_kind" ${word},
  "web_address_url" ${text},
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_application_contacts" (
  "vacancy_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  primary key ("vacancy_id", "position"),
  foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade
) ${end};

create table if not exists "vacancy_application_contacts_emails" (
  "vacancy_id" ${id} not null,
  "application_contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("vacancy_id", "application_contacts_position", "position"),
  foreign key ("vacancy_id", "application_contacts_position") references "vacancy_application_contacts" ("vacancy_id", "position") on delete cascade
) ${end};

create table if not exists "vacancy_application_contacts_phones" (
  "vacancy_id" ${id} not null,
  "application_contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("vacancy_id", "application_contacts_position", "position"),
  foreign key ("vacancy_id", "application_contacts_position") references "vacancy_application_contacts" ("vacancy_id", "position") on delete cascade
) ${end};

create index if not exists "vacancy_by_revision" on "vacancy" ("revision", "id");

create index if not exists "vacancy_by_region" on "vacancy" ("region", "id");

create index if not exists "vacancy_by_status" on "vacancy" ("status", "id");

create index if not exists "vacancy_by_employer" on "vacancy" ("employer");

create table if not exists "candidate" (
  "id" ${id} not null,
  "region" ${key},
  "professional" ${text},
  "status" ${word} not null,
  "situation" ${word} not null,
  "mobility_home" ${text},
  "mobility_max_distance_km" ${integer},
  "mobility_max_travel_minutes" ${integer},
  "wishes_hours_minimum" ${integer},
  "wishes_hours_maximum" ${integer},
  "wishes_pattern_office_hours" ${word} not null,
  "wishes_pattern_irregular" ${word} not null,
  "wishes_availability_from" ${date},
  "wishes_availability_to" ${date},
  "qualifications_thinking_level" ${word},
  "support_adaptation" ${word} not null,
  "support_guidance" ${word} not null,
  "support_variation" ${word} not null,
  "contact_available" ${word} not null,
  "contact_presentation" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "candidate_mobility_transports" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "mode" ${word} not null,
  "for_work" ${word} not null,
  "for_commute" ${word} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_occupations" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_sectors" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_contracts" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "duration" ${word} not null,
  "engagement" ${word} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_pattern_days" (
  "candidate_id" ${id} not null,
  "item" ${word} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_exclusions_occupations" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_exclusions_sectors" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_exclusions_employers" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_exclusions_conditions" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_wishes_interests" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_skills" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "id" ${text} not null,
  "level" ${word} not null,
  "origin" ${word} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_languages" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "language" ${text} not null,
  "speaking" ${word} not null,
  "writing" ${word} not null,
  "reading" ${word} not null,
  "listening" ${word} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_licences" (
  "candidate_id" ${id} not null,
  "item" ${word} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_educations" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "level" ${word} not null,
  "name_code" ${text},
  "status" ${word} not null,
  "period_from" ${date},
  "period_to" ${date},
  "diploma" ${word} not null,
  "diploma_date" ${date},
  "institute" ${text},
  "note" ${text},
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_courses" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  "period_from" ${date},
  "period_to" ${date},
  "certificate" ${word} not null,
  "certificate_date" ${date},
  "institute" ${text},
  "note" ${text},
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_experience" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "occupation" ${text},
  "period_from" ${date},
  "period_to" ${date},
  "organisation" ${text},
  "note" ${text},
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_qualifications_none" (
  "candidate_id" ${id} not null,
  "item" ${word} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_support_conditions" (
  "candidate_id" ${id} not null,
  "item" ${key} not null,
  primary key ("candidate_id", "item"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_contact_emails" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_contact_phones" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_contact_web_addresses" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "kind" ${word} not null,
  "url" ${text} not null,
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_contact_contacts" (
  "candidate_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  primary key ("candidate_id", "position"),
  foreign key ("candidate_id") references "candidate" ("id") on delete cascade
) ${end};

create table if not exists "candidate_contact_contacts_emails" (
  "candidate_id" ${id} not null,
  "contact_contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "contact_contacts_position", "position"),
  foreign key ("candidate_id", "contact_contacts_position") references "candidate_contact_contacts" ("candidate_id", "position") on delete cascade
) ${end};

create table if not exists "candidate_contact_contacts_phones" (
  "candidate_id" ${id} not null,
  "contact_contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("candidate_id", "contact_contacts_position", "position"),
  foreign key ("candidate_id", "contact_contacts_position") references "candidate_contact_contacts" ("candidate_id", "position") on delete cascade
) ${end};

create index if not exists "candidate_by_revision" on "candidate" ("revision", "id");

create index if not exists "candidate_by_region" on "candidate" ("region", "id");

create index if not exists "candidate_by_status" on "candidate" ("status", "id");

create table if not exists "protected_attributes" (
  "id" ${id} not null,
  "target_group_register" ${word} not null,
  "birth_year" ${integer},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("id") references "candidate" ("id")
) ${end};

create table if not exists "protected_attributes_labels" (
  "protected_attributes_id" ${id} not null,
  "item" ${key} not null,
  primary key ("protected_attributes_id", "item"),
  foreign key ("protected_attributes_id") references "protected_attributes" ("id") on delete cascade
) ${end};

create index if not exists "protected_attributes_by_revision" on "protected_attributes" ("revision", "id");

create table if not exists "referral" (
  "id" ${id} not null,
  "candidate" ${id} not null,
  "vacancy" ${id} not null,
  "region" ${key},
  "consent_on" ${date},
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("candidate") references "candidate" ("id"),
  foreign key ("vacancy") references "vacancy" ("id")
) ${end};

create table if not exists "referral_history" (
  "referral_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "reason" ${text},
  "note" ${text},
  primary key ("referral_id", "position"),
  foreign key ("referral_id") references "referral" ("id") on delete cascade
) ${end};

create index if not exists "referral_by_revision" on "referral" ("revision", "id");

create index if not exists "referral_by_region" on "referral" ("region", "id");

create index if not exists "referral_by_status" on "referral" ("state", "id");

create index if not exists "referral_by_subject" on "referral" ("candidate");

create index if not exists "referral_by_candidate" on "referral" ("candidate");

create index if not exists "referral_by_vacancy" on "referral" ("vacancy");

create table if not exists "partner" (
  "id" ${id} not null,
  "name" ${text} not null,
  "type" ${text} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "partner_regions" (
  "partner_id" ${id} not null,
  "item" ${key} not null,
  primary key ("partner_id", "item"),
  foreign key ("partner_id") references "partner" ("id") on delete cascade
) ${end};

create table if not exists "partner_contacts" (
  "partner_id" ${id} not null,
  "position" ${integer} not null,
  "name" ${text},
  primary key ("partner_id", "position"),
  foreign key ("partner_id") references "partner" ("id") on delete cascade
) ${end};

create table if not exists "partner_contacts_emails" (
  "partner_id" ${id} not null,
  "contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("partner_id", "contacts_position", "position"),
  foreign key ("partner_id", "contacts_position") references "partner_contacts" ("partner_id", "position") on delete cascade
) ${end};

create table if not exists "partner_contacts_phones" (
  "partner_id" ${id} not null,
  "contacts_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("partner_id", "contacts_position", "position"),
  foreign key ("partner_id", "contacts_position") references "partner_contacts" ("partner_id", "position") on delete cascade
) ${end};

create index if not exists "partner_by_revision" on "partner" ("revision", "id");

create table if not exists "professional" (
  "id" ${id} not null,
  "partner" ${id} not null,
  "role" ${text} not null,
  "region" ${key},
  "capacity" ${integer} not null,
  "name" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("partner") references "partner" ("id")
) ${end};

create table if not exists "professional_expertise" (
  "professional_id" ${id} not null,
  "item" ${key} not null,
  primary key ("professional_id", "item"),
  foreign key ("professional_id") references "professional" ("id") on delete cascade
) ${end};

create index if not exists "professional_by_revision" on "professional" ("revision", "id");

create index if not exists "professional_by_region" on "professional" ("region", "id");

create index if not exists "professional_by_partner" on "professional" ("partner");

create table if not exists "offering" (
  "id" ${id} not null,
  "title" ${text} not null,
  "kind" ${word} not null,
  "provider_name" ${text} not null,
  "provider_partner" ${id},
  "provider_employer" ${id},
  "region" ${key},
  "delivery_mode" ${word} not null,
  "delivery_language" ${text},
  "delivery_level" ${word} not null,
  "terms_weeks" ${integer},
  "terms_cost_euros" ${integer},
  "terms_places" ${integer},
  "terms_period_from" ${date},
  "terms_period_to" ${date},
  "eligibility_level" ${word},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("provider_partner") references "partner" ("id"),
  foreign key ("provider_employer") references "employer" ("id")
) ${end};

create table if not exists "offering_eligibility_regions" (
  "offering_id" ${id} not null,
  "item" ${key} not null,
  primary key ("offering_id", "item"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_eligibility_licences" (
  "offering_id" ${id} not null,
  "item" ${word} not null,
  primary key ("offering_id", "item"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_eligibility_situations" (
  "offering_id" ${id} not null,
  "item" ${word} not null,
  primary key ("offering_id", "item"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_skills" (
  "offering_id" ${id} not null,
  "position" ${integer} not null,
  "skill" ${text} not null,
  "level" ${word} not null,
  primary key ("offering_id", "position"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_languages" (
  "offering_id" ${id} not null,
  "position" ${integer} not null,
  "language" ${text} not null,
  "speaking" ${word} not null,
  "writing" ${word} not null,
  "reading" ${word} not null,
  "listening" ${word} not null,
  primary key ("offering_id", "position"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_licences" (
  "offering_id" ${id} not null,
  "item" ${word} not null,
  primary key ("offering_id", "item"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create table if not exists "offering_supports" (
  "offering_id" ${id} not null,
  "item" ${key} not null,
  primary key ("offering_id", "item"),
  foreign key ("offering_id") references "offering" ("id") on delete cascade
) ${end};

create index if not exists "offering_by_revision" on "offering" ("revision", "id");

create index if not exists "offering_by_region" on "offering" ("region", "id");

create index if not exists "offering_by_provider_partner" on "offering" ("provider_partner");

create index if not exists "offering_by_provider_employer" on "offering" ("provider_employer");

create table if not exists "tightness" (
  "id" ${id} not null,
  "occupation" ${text} not null,
  "region" ${key} not null,
  "quarter" ${text} not null,
  "open_vacancies" ${integer} not null,
  "short_term_seekers" ${integer} not null,
  "source" ${text} not null,
  "published_on" ${date} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create index if not exists "tightness_by_revision" on "tightness" ("revision", "id");

create index if not exists "tightness_by_region" on "tightness" ("region", "id");

create table if not exists "opportunity" (
  "id" ${id} not null,
  "occupation" ${text} not null,
  "region" ${key},
  "period_from" ${date},
  "period_to" ${date},
  "indicator" ${text} not null,
  "source" ${text} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create index if not exists "opportunity_by_revision" on "opportunity" ("revision", "id");

create index if not exists "opportunity_by_region" on "opportunity" ("region", "id");

create table if not exists "sector_signal" (
  "id" ${id} not null,
  "sector" ${text} not null,
  "region" ${key} not null,
  "quarter" ${text} not null,
  "type" ${word} not null,
  "number" ${integer} not null,
  "source" ${text} not null,
  "published_on" ${date} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create index if not exists "sector_signal_by_revision" on "sector_signal" ("revision", "id");

create index if not exists "sector_signal_by_region" on "sector_signal" ("region", "id");

create table if not exists "body" (
  "id" ${id} not null,
  "name" ${text} not null,
  "type" ${text} not null,
  "period_from" ${date},
  "period_to" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "body_regions" (
  "body_id" ${id} not null,
  "item" ${key} not null,
  primary key ("body_id", "item"),
  foreign key ("body_id") references "body" ("id") on delete cascade
) ${end};

create table if not exists "body_mandates" (
  "body_id" ${id} not null,
  "position" ${integer} not null,
  "member" ${id} not null,
  "role" ${text} not null,
  "on_behalf_of" ${id},
  "period_from" ${date},
  "period_to" ${date},
  primary key ("body_id", "position"),
  foreign key ("body_id") references "body" ("id") on delete cascade,
  foreign key ("member") references "professional" ("id"),
  foreign key ("on_behalf_of") references "partner" ("id")
) ${end};

create index if not exists "body_by_revision" on "body" ("revision", "id");

create table if not exists "agreement" (
  "id" ${id} not null,
  "title" ${text} not null,
  "purpose" ${text},
  "period_from" ${date},
  "period_to" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "agreement_regions" (
  "agreement_id" ${id} not null,
  "item" ${key} not null,
  primary key ("agreement_id", "item"),
  foreign key ("agreement_id") references "agreement" ("id") on delete cascade
) ${end};

create table if not exists "agreement_signatures" (
  "agreement_id" ${id} not null,
  "position" ${integer} not null,
  "partner" ${id} not null,
  "budget_euros" ${integer} not null,
  "signed_on" ${date},
  primary key ("agreement_id", "position"),
  foreign key ("agreement_id") references "agreement" ("id") on delete cascade,
  foreign key ("partner") references "partner" ("id")
) ${end};

create index if not exists "agreement_by_revision" on "agreement" ("revision", "id");

create table if not exists "decision" (
  "id" ${id} not null,
  "body" ${id} not null,
  "title" ${text} not null,
  "decided_on" ${date} not null,
  "quorum" ${integer} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("body") references "body" ("id")
) ${end};

create table if not exists "decision_votes" (
  "decision_id" ${id} not null,
  "position" ${integer} not null,
  "member" ${id} not null,
  "choice" ${word} not null,
  "note" ${text},
  primary key ("decision_id", "position"),
  foreign key ("decision_id") references "decision" ("id") on delete cascade,
  foreign key ("member") references "professional" ("id")
) ${end};

create index if not exists "decision_by_revision" on "decision" ("revision", "id");

create index if not exists "decision_by_body" on "decision" ("body");

create table if not exists "instrument" (
  "id" ${id} not null,
  "title" ${text} not null,
  "owner" ${id} not null,
  "type" ${text},
  "description" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("owner") references "partner" ("id")
) ${end};

create table if not exists "instrument_regions" (
  "instrument_id" ${id} not null,
  "item" ${key} not null,
  primary key ("instrument_id", "item"),
  foreign key ("instrument_id") references "instrument" ("id") on delete cascade
) ${end};

create index if not exists "instrument_by_revision" on "instrument" ("revision", "id");

create index if not exists "instrument_by_owner" on "instrument" ("owner");

create table if not exists "meeting_series" (
  "id" ${id} not null,
  "title" ${text} not null,
  "region" ${key},
  "organiser" ${id},
  "first_on" ${date} not null,
  "every_months" ${integer} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("organiser") references "partner" ("id")
) ${end};

create index if not exists "meeting_series_by_revision" on "meeting_series" ("revision", "id");

create index if not exists "meeting_series_by_region" on "meeting_series" ("region", "id");

create index if not exists "meeting_series_by_organiser" on "meeting_series" ("organiser");

create table if not exists "meeting" (
  "id" ${id} not null,
  "title" ${text} not null,
  "kind" ${word} not null,
  "series" ${id},
  "held_on" ${date} not null,
  "place" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("series") references "meeting_series" ("id")
) ${end};

create table if not exists "meeting_regions" (
  "meeting_id" ${id} not null,
  "item" ${key} not null,
  primary key ("meeting_id", "item"),
  foreign key ("meeting_id") references "meeting" ("id") on delete cascade
) ${end};

create table if not exists "meeting_participants" (
  "meeting_id" ${id} not null,
  "item" ${id} not null,
  primary key ("meeting_id", "item"),
  foreign key ("meeting_id") references "meeting" ("id") on delete cascade,
  foreign key ("item") references "partner" ("id")
) ${end};

create table if not exists "meeting_conclusions" (
  "meeting_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("meeting_id", "position"),
  foreign key ("meeting_id") references "meeting" ("id") on delete cascade
) ${end};

create table if not exists "meeting_commitments" (
  "meeting_id" ${id} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "owner" ${id},
  "due_on" ${date},
  "done_on" ${date},
  primary key ("meeting_id", "position"),
  foreign key ("meeting_id") references "meeting" ("id") on delete cascade,
  foreign key ("owner") references "partner" ("id")
) ${end};

create index if not exists "meeting_by_revision" on "meeting" ("revision", "id");

create index if not exists "meeting_by_series" on "meeting" ("series");

create table if not exists "programme" (
  "id" ${id} not null,
  "title" ${text} not null,
  "owner" ${id},
  "period_from" ${date},
  "period_to" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("owner") references "partner" ("id")
) ${end};

create table if not exists "programme_regions" (
  "programme_id" ${id} not null,
  "item" ${key} not null,
  primary key ("programme_id", "item"),
  foreign key ("programme_id") references "programme" ("id") on delete cascade
) ${end};

create index if not exists "programme_by_revision" on "programme" ("revision", "id");

create index if not exists "programme_by_owner" on "programme" ("owner");

create table if not exists "trajectory" (
  "id" ${id} not null,
  "candidate" ${id} not null,
  "region" ${key},
  "type" ${word} not null,
  "part_of" ${id},
  "employer" ${id},
  "vacancy" ${id},
  "debts_referred_to" ${id},
  "route_requested" ${text},
  "route_decided" ${text},
  "route_reason" ${text},
  "closing_outcome" ${text},
  "closing_worked" ${word},
  "closing_why" ${text},
  "closing_lesson" ${text},
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("candidate") references "candidate" ("id"),
  foreign key ("employer") references "employer" ("id"),
  foreign key ("vacancy") references "vacancy" ("id"),
  foreign key ("debts_referred_to") references "partner" ("id")
) ${end};

create table if not exists "trajectory_guides" (
  "trajectory_id" ${id} not null,
  "position" ${integer} not null,
  "professional" ${id} not null,
  "from" ${date} not null,
  "reason" ${text} not null,
  primary key ("trajectory_id", "position"),
  foreign key ("trajectory_id") references "trajectory" ("id") on delete cascade,
  foreign key ("professional") references "professional" ("id")
) ${end};

create table if not exists "trajectory_cadences" (
  "trajectory_id" ${id} not null,
  "position" ${integer} not null,
  "from" ${date} not null,
  "every_days" ${integer} not null,
  "reason" ${text} not null,
  primary key ("trajectory_id", "position"),
  foreign key ("trajectory_id") references "trajectory" ("id") on delete cascade
) ${end};

create table if not exists "trajectory_contacts" (
  "trajectory_id" ${id} not null,
  "position" ${integer} not null,
  "on" ${date} not null,
  "means" ${word} not null,
  "actor" ${text} not null,
  "held" ${boolean} not null,
  primary key ("trajectory_id", "position"),
  foreign key ("trajectory_id") references "trajectory" ("id") on delete cascade
) ${end};

create table if not exists "trajectory_goals" (
  "trajectory_id" ${id} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "theme" ${word},
  "due_on" ${date},
  "state" ${word} not null,
  primary key ("trajectory_id", "position"),
  foreign key ("trajectory_id") references "trajectory" ("id") on delete cascade
) ${end};

create table if not exists "trajectory_goals_steps" (
  "trajectory_id" ${id} not null,
  "goals_position" ${integer} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "due_on" ${date},
  "state" ${word} not null,
  primary key ("trajectory_id", "goals_position", "position"),
  foreign key ("trajectory_id", "goals_position") references "trajectory_goals" ("trajectory_id", "position") on delete cascade
) ${end};

create table if not exists "trajectory_history" (
  "trajectory_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "phase" ${word} not null,
  "reason" ${text},
  "resume_on" ${date},
  "note" ${text},
  primary key ("trajectory_id", "position"),
  foreign key ("trajectory_id") references "trajectory" ("id") on delete cascade
) ${end};

create index if not exists "trajectory_by_revision" on "trajectory" ("revision", "id");

create index if not exists "trajectory_by_region" on "trajectory" ("region", "id");

create index if not exists "trajectory_by_status" on "trajectory" ("state", "id");

create index if not exists "trajectory_by_subject" on "trajectory" ("candidate");

create index if not exists "trajectory_by_candidate" on "trajectory" ("candidate");

create index if not exists "trajectory_by_part_of" on "trajectory" ("part_of");

create index if not exists "trajectory_by_employer" on "trajectory" ("employer");

create index if not exists "trajectory_by_vacancy" on "trajectory" ("vacancy");

create index if not exists "trajectory_by_debts_referred_to" on "trajectory" ("debts_referred_to");

create table if not exists "assessment" (
  "id" ${id} not null,
  "candidate" ${id} not null,
  "trajectory" ${id},
  "instrument" ${text} not null,
  "competence" ${text} not null,
  "result" ${integer} not null,
  "scale" ${integer} not null,
  "taken_on" ${date} not null,
  "valid_until" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("candidate") references "candidate" ("id"),
  foreign key ("trajectory") references "trajectory" ("id")
) ${end};

create index if not exists "assessment_by_revision" on "assessment" ("revision", "id");

create index if not exists "assessment_by_subject" on "assessment" ("candidate");

create index if not exists "assessment_by_candidate" on "assessment" ("candidate");

create index if not exists "assessment_by_trajectory" on "assessment" ("trajectory");

create table if not exists "placement" (
  "id" ${id} not null,
  "candidate" ${id} not null,
  "employer" ${id} not null,
  "region" ${key},
  "kind" ${word} not null,
  "origin_vacancy" ${id},
  "origin_referral" ${id},
  "origin_trajectory" ${id},
  "sectors_before" ${text},
  "sectors_now" ${text},
  "hours_minimum" ${integer},
  "hours_maximum" ${integer},
  "first_on" ${date} not null,
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("candidate") references "candidate" ("id"),
  foreign key ("employer") references "employer" ("id"),
  foreign key ("origin_vacancy") references "vacancy" ("id"),
  foreign key ("origin_referral") references "referral" ("id"),
  foreign key ("origin_trajectory") references "trajectory" ("id")
) ${end};

create table if not exists "placement_aftercare" (
  "placement_id" ${id} not null,
  "position" ${integer} not null,
  "from" ${date} not null,
  "every_days" ${integer} not null,
  "reason" ${text},
  primary key ("placement_id", "position"),
  foreign key ("placement_id") references "placement" ("id") on delete cascade
) ${end};

create table if not exists "placement_history" (
  "placement_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "ends_on" ${date},
  "reason" ${text},
  "note" ${text},
  primary key ("placement_id", "position"),
  foreign key ("placement_id") references "placement" ("id") on delete cascade
) ${end};

create index if not exists "placement_by_revision" on "placement" ("revision", "id");

create index if not exists "placement_by_region" on "placement" ("region", "id");

create index if not exists "placement_by_status" on "placement" ("state", "id");

create index if not exists "placement_by_subject" on "placement" ("candidate");

create index if not exists "placement_by_candidate" on "placement" ("candidate");

create index if not exists "placement_by_employer" on "placement" ("employer");

create index if not exists "placement_by_origin_vacancy" on "placement" ("origin_vacancy");

create index if not exists "placement_by_origin_referral" on "placement" ("origin_referral");

create index if not exists "placement_by_origin_trajectory" on "placement" ("origin_trajectory");

create table if not exists "insight" (
  "id" ${id} not null,
  "text" ${text} not null,
  "perspective" ${word} not null,
  "meeting" ${id},
  "region" ${key},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("meeting") references "meeting" ("id")
) ${end};

create index if not exists "insight_by_revision" on "insight" ("revision", "id");

create index if not exists "insight_by_region" on "insight" ("region", "id");

create index if not exists "insight_by_meeting" on "insight" ("meeting");

create table if not exists "prioritisation" (
  "id" ${id} not null,
  "title" ${text} not null,
  "meeting" ${id},
  "rule" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("meeting") references "meeting" ("id")
) ${end};

create table if not exists "prioritisation_options" (
  "prioritisation_id" ${id} not null,
  "item" ${id} not null,
  primary key ("prioritisation_id", "item"),
  foreign key ("prioritisation_id") references "prioritisation" ("id") on delete cascade,
  foreign key ("item") references "insight" ("id")
) ${end};

create table if not exists "prioritisation_ballots" (
  "prioritisation_id" ${id} not null,
  "position" ${integer} not null,
  "voter" ${id} not null,
  primary key ("prioritisation_id", "position"),
  foreign key ("prioritisation_id") references "prioritisation" ("id") on delete cascade,
  foreign key ("voter") references "partner" ("id")
) ${end};

create table if not exists "prioritisation_ballots_choices" (
  "prioritisation_id" ${id} not null,
  "ballots_position" ${integer} not null,
  "position" ${integer} not null,
  "item" ${id} not null,
  primary key ("prioritisation_id", "ballots_position", "position"),
  foreign key ("prioritisation_id", "ballots_position") references "prioritisation_ballots" ("prioritisation_id", "position") on delete cascade,
  foreign key ("item") references "insight" ("id")
) ${end};

create index if not exists "prioritisation_by_revision" on "prioritisation" ("revision", "id");

create index if not exists "prioritisation_by_meeting" on "prioritisation" ("meeting");

create table if not exists "idea" (
  "id" ${id} not null,
  "title" ${text} not null,
  "description" ${text},
  "origin" ${key},
  "by" ${id},
  "meeting" ${id},
  "shared_on" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("by") references "partner" ("id"),
  foreign key ("meeting") references "meeting" ("id")
) ${end};

create table if not exists "idea_solves" (
  "idea_id" ${id} not null,
  "item" ${id} not null,
  primary key ("idea_id", "item"),
  foreign key ("idea_id") references "idea" ("id") on delete cascade,
  foreign key ("item") references "insight" ("id")
) ${end};

create table if not exists "idea_adoptions" (
  "idea_id" ${id} not null,
  "position" ${integer} not null,
  "region" ${text} not null,
  "on" ${date} not null,
  "result" ${text},
  "note" ${text},
  primary key ("idea_id", "position"),
  foreign key ("idea_id") references "idea" ("id") on delete cascade
) ${end};

create index if not exists "idea_by_revision" on "idea" ("revision", "id");

create index if not exists "idea_by_region" on "idea" ("origin", "id");

create index if not exists "idea_by_by" on "idea" ("by");

create index if not exists "idea_by_meeting" on "idea" ("meeting");

create table if not exists "question_round" (
  "id" ${id} not null,
  "title" ${text} not null,
  "meeting" ${id},
  "asked_on" ${date} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("meeting") references "meeting" ("id")
) ${end};

create table if not exists "question_round_questions" (
  "question_round_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("question_round_id", "position"),
  foreign key ("question_round_id") references "question_round" ("id") on delete cascade
) ${end};

create table if not exists "question_round_answers" (
  "question_round_id" ${id} not null,
  "position" ${integer} not null,
  "region" ${text} not null,
  "question" ${integer} not null,
  "text" ${text} not null,
  primary key ("question_round_id", "position"),
  foreign key ("question_round_id") references "question_round" ("id") on delete cascade
) ${end};

create index if not exists "question_round_by_revision" on "question_round" ("revision", "id");

create index if not exists "question_round_by_meeting" on "question_round" ("meeting");

create table if not exists "initiative" (
  "id" ${id} not null,
  "title" ${text} not null,
  "region" ${key},
  "idea" ${id},
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("idea") references "idea" ("id")
) ${end};

create table if not exists "initiative_partners" (
  "initiative_id" ${id} not null,
  "item" ${id} not null,
  primary key ("initiative_id", "item"),
  foreign key ("initiative_id") references "initiative" ("id") on delete cascade,
  foreign key ("item") references "partner" ("id")
) ${end};

create table if not exists "initiative_history" (
  "initiative_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "reason" ${text},
  "note" ${text},
  primary key ("initiative_id", "position"),
  foreign key ("initiative_id") references "initiative" ("id") on delete cascade
) ${end};

create index if not exists "initiative_by_revision" on "initiative" ("revision", "id");

create index if not exists "initiative_by_region" on "initiative" ("region", "id");

create index if not exists "initiative_by_status" on "initiative" ("state", "id");

create index if not exists "initiative_by_idea" on "initiative" ("idea");

create table if not exists "experiment" (
  "id" ${id} not null,
  "hypothesis" ${text} not null,
  "participants" ${text} not null,
  "measure" ${text} not null,
  "region" ${key},
  "initiative" ${id},
  "period_from" ${date},
  "period_to" ${date},
  "finding_judgement" ${word},
  "finding_people" ${integer},
  "finding_on" ${date},
  "finding_note" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("initiative") references "initiative" ("id")
) ${end};

create index if not exists "experiment_by_revision" on "experiment" ("revision", "id");

create index if not exists "experiment_by_region" on "experiment" ("region", "id");

create index if not exists "experiment_by_initiative" on "experiment" ("initiative");

create table if not exists "sign_up" (
  "id" ${id} not null,
  "kind" ${word} not null,
  "purpose" ${text} not null,
  "region" ${key},
  "contact_name" ${text},
  "since" ${date} not null,
  "keep_until" ${date} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "sign_up_contact_emails" (
  "sign_up_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("sign_up_id", "position"),
  foreign key ("sign_up_id") references "sign_up" ("id") on delete cascade
) ${end};

create table if not exists "sign_up_contact_phones" (
  "sign_up_id" ${id} not null,
  "position" ${integer} not null,
  "item" ${text} not null,
  primary key ("sign_up_id", "position"),
  foreign key ("sign_up_id") references "sign_up" ("id") on delete cascade
) ${end};

create index if not exists "sign_up_by_revision" on "sign_up" ("revision", "id");

create index if not exists "sign_up_by_region" on "sign_up" ("region", "id");

create table if not exists "indicator" (
  "id" ${id} not null,
  "title" ${text} not null,
  "counts" ${text} not null,
  "unit" ${text} not null,
  "region" ${key},
  "baseline" ${integer} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id")
) ${end};

create table if not exists "indicator_targets" (
  "indicator_id" ${id} not null,
  "position" ${integer} not null,
  "period_from" ${date},
  "period_to" ${date},
  "item" ${integer} not null,
  "decided_on" ${date} not null,
  "decision" ${id},
  "why" ${text},
  primary key ("indicator_id", "position"),
  foreign key ("indicator_id") references "indicator" ("id") on delete cascade,
  foreign key ("decision") references "decision" ("id")
) ${end};

create table if not exists "indicator_measurements" (
  "indicator_id" ${id} not null,
  "position" ${integer} not null,
  "on" ${date} not null,
  "item" ${integer} not null,
  "known_on" ${date} not null,
  "source" ${text},
  primary key ("indicator_id", "position"),
  foreign key ("indicator_id") references "indicator" ("id") on delete cascade
) ${end};

create table if not exists "indicator_forecasts" (
  "indicator_id" ${id} not null,
  "position" ${integer} not null,
  "period_from" ${date},
  "period_to" ${date},
  "item" ${integer} not null,
  "made_on" ${date} not null,
  "source" ${text} not null,
  "context" ${text},
  primary key ("indicator_id", "position"),
  foreign key ("indicator_id") references "indicator" ("id") on delete cascade
) ${end};

create table if not exists "indicator_notes" (
  "indicator_id" ${id} not null,
  "position" ${integer} not null,
  "about" ${date} not null,
  "text" ${text} not null,
  "signed_on" ${date} not null,
  "professional" ${id},
  "partner" ${id},
  primary key ("indicator_id", "position"),
  foreign key ("indicator_id") references "indicator" ("id") on delete cascade,
  foreign key ("professional") references "professional" ("id"),
  foreign key ("partner") references "partner" ("id")
) ${end};

create index if not exists "indicator_by_revision" on "indicator" ("revision", "id");

create index if not exists "indicator_by_region" on "indicator" ("region", "id");

create table if not exists "action_plan" (
  "id" ${id} not null,
  "title" ${text} not null,
  "region" ${key},
  "programme" ${id},
  "owner" ${id} not null,
  "period_from" ${date},
  "period_to" ${date},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("programme") references "programme" ("id"),
  foreign key ("owner") references "partner" ("id")
) ${end};

create table if not exists "action_plan_goals" (
  "action_plan_id" ${id} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "horizon" ${word} not null,
  "indicator" ${id},
  "key" ${text},
  "contributes_to" ${text},
  primary key ("action_plan_id", "position"),
  foreign key ("action_plan_id") references "action_plan" ("id") on delete cascade,
  foreign key ("indicator") references "indicator" ("id")
) ${end};

create table if not exists "action_plan_lines" (
  "action_plan_id" ${id} not null,
  "position" ${integer} not null,
  "key" ${text} not null,
  "title" ${text} not null,
  primary key ("action_plan_id", "position"),
  foreign key ("action_plan_id") references "action_plan" ("id") on delete cascade
) ${end};

create table if not exists "action_plan_lines_goals" (
  "action_plan_id" ${id} not null,
  "lines_position" ${integer} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "horizon" ${word} not null,
  "indicator" ${id},
  "key" ${text},
  "contributes_to" ${text},
  primary key ("action_plan_id", "lines_position", "position"),
  foreign key ("action_plan_id", "lines_position") references "action_plan_lines" ("action_plan_id", "position") on delete cascade,
  foreign key ("indicator") references "indicator" ("id")
) ${end};

create index if not exists "action_plan_by_revision" on "action_plan" ("revision", "id");

create index if not exists "action_plan_by_region" on "action_plan" ("region", "id");

create index if not exists "action_plan_by_programme" on "action_plan" ("programme");

create index if not exists "action_plan_by_owner" on "action_plan" ("owner");

create table if not exists "action" (
  "id" ${id} not null,
  "title" ${text} not null,
  "region" ${key},
  "plan" ${id},
  "line" ${text},
  "owner" ${id} not null,
  "date" ${date} not null,
  "next_step_text" ${text} not null,
  "next_step_on" ${date} not null,
  "programme" ${id},
  "links_idea" ${id},
  "successor" ${id},
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("plan") references "action_plan" ("id"),
  foreign key ("owner") references "partner" ("id"),
  foreign key ("programme") references "programme" ("id"),
  foreign key ("links_idea") references "idea" ("id")
) ${end};

create table if not exists "action_partners" (
  "action_id" ${id} not null,
  "item" ${id} not null,
  primary key ("action_id", "item"),
  foreign key ("action_id") references "action" ("id") on delete cascade,
  foreign key ("item") references "partner" ("id")
) ${end};

create table if not exists "action_steps" (
  "action_id" ${id} not null,
  "position" ${integer} not null,
  "text" ${text} not null,
  "due_on" ${date},
  "state" ${word} not null,
  primary key ("action_id", "position"),
  foreign key ("action_id") references "action" ("id") on delete cascade
) ${end};

create table if not exists "action_links_insights" (
  "action_id" ${id} not null,
  "item" ${id} not null,
  primary key ("action_id", "item"),
  foreign key ("action_id") references "action" ("id") on delete cascade,
  foreign key ("item") references "insight" ("id")
) ${end};

create table if not exists "action_links_reinforces" (
  "action_id" ${id} not null,
  "item" ${id} not null,
  primary key ("action_id", "item"),
  foreign key ("action_id") references "action" ("id") on delete cascade
) ${end};

create table if not exists "action_links_depends_on" (
  "action_id" ${id} not null,
  "item" ${id} not null,
  primary key ("action_id", "item"),
  foreign key ("action_id") references "action" ("id") on delete cascade
) ${end};

create table if not exists "action_needs" (
  "action_id" ${id} not null,
  "item" ${word} not null,
  primary key ("action_id", "item"),
  foreign key ("action_id") references "action" ("id") on delete cascade
) ${end};

create table if not exists "action_budget" (
  "action_id" ${id} not null,
  "position" ${integer} not null,
  "partner" ${id} not null,
  "granted_euros" ${integer} not null,
  "spent_euros" ${integer} not null,
  primary key ("action_id", "position"),
  foreign key ("action_id") references "action" ("id") on delete cascade,
  foreign key ("partner") references "partner" ("id")
) ${end};

create table if not exists "action_expectations" (
  "action_id" ${id} not null,
  "position" ${integer} not null,
  "partner" ${id} not null,
  "text" ${text} not null,
  "result" ${text},
  primary key ("action_id", "position"),
  foreign key ("action_id") references "action" ("id") on delete cascade,
  foreign key ("partner") references "partner" ("id")
) ${end};

create table if not exists "action_expectations_adjustments" (
  "action_id" ${id} not null,
  "expectations_position" ${integer} not null,
  "position" ${integer} not null,
  "on" ${date} not null,
  "text" ${text} not null,
  "reason" ${text},
  primary key ("action_id", "expectations_position", "position"),
  foreign key ("action_id", "expectations_position") references "action_expectations" ("action_id", "position") on delete cascade
) ${end};

create table if not exists "action_history" (
  "action_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "reason" ${text},
  "until" ${date},
  "note" ${text},
  primary key ("action_id", "position"),
  foreign key ("action_id") references "action" ("id") on delete cascade
) ${end};

create index if not exists "action_by_revision" on "action" ("revision", "id");

create index if not exists "action_by_region" on "action" ("region", "id");

create index if not exists "action_by_status" on "action" ("state", "id");

create index if not exists "action_by_plan" on "action" ("plan");

create index if not exists "action_by_owner" on "action" ("owner");

create index if not exists "action_by_programme" on "action" ("programme");

create index if not exists "action_by_links_idea" on "action" ("links_idea");

create index if not exists "action_by_successor" on "action" ("successor");

create table if not exists "outcome" (
  "id" ${id} not null,
  "type" ${word} not null,
  "number" ${integer} not null,
  "candidate" ${id},
  "placement" ${id},
  "region" ${key},
  "on" ${date} not null,
  "evidence" ${text},
  "note" ${text},
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("candidate") references "candidate" ("id"),
  foreign key ("placement") references "placement" ("id")
) ${end};

create table if not exists "outcome_actions" (
  "outcome_id" ${id} not null,
  "item" ${id} not null,
  primary key ("outcome_id", "item"),
  foreign key ("outcome_id") references "outcome" ("id") on delete cascade,
  foreign key ("item") references "action" ("id")
) ${end};

create index if not exists "outcome_by_revision" on "outcome" ("revision", "id");

create index if not exists "outcome_by_region" on "outcome" ("region", "id");

create index if not exists "outcome_by_subject" on "outcome" ("candidate");

create index if not exists "outcome_by_candidate" on "outcome" ("candidate");

create index if not exists "outcome_by_placement" on "outcome" ("placement");

create table if not exists "event" (
  "id" ${id} not null,
  "title" ${text} not null,
  "region" ${key},
  "kind" ${text} not null,
  "form" ${word} not null,
  "on" ${date} not null,
  "organiser" ${id},
  "action" ${id},
  "successor" ${id},
  "state" ${word} not null,
  "version" ${long} not null,
  "revision" ${long} not null,
  primary key ("id"),
  foreign key ("organiser") references "partner" ("id"),
  foreign key ("action") references "action" ("id")
) ${end};

create table if not exists "event_audience" (
  "event_id" ${id} not null,
  "item" ${key} not null,
  primary key ("event_id", "item"),
  foreign key ("event_id") references "event" ("id") on delete cascade
) ${end};

create table if not exists "event_history" (
  "event_id" ${id} not null,
  "position" ${integer} not null,
  "state" ${word} not null,
  "since" ${date} not null,
  "actor" ${text} not null,
  "reason" ${text},
  "new_day" ${date},
  "note" ${text},
  primary key ("event_id", "position"),
  foreign key ("event_id") references "event" ("id") on delete cascade
) ${end};

create index if not exists "event_by_revision" on "event" ("revision", "id");

create index if not exists "event_by_region" on "event" ("region", "id");

create index if not exists "event_by_status" on "event" ("state", "id");

create index if not exists "event_by_organiser" on "event" ("organiser");

create index if not exists "event_by_action" on "event" ("action");

create index if not exists "event_by_successor" on "event" ("successor");
