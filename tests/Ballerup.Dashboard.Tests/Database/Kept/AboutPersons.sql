--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: HidesText(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public."HidesText"(was jsonb, becomes jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT was <> becomes AND NOT EXISTS (
    SELECT 1 FROM jsonb_each(becomes) AS one
    WHERE one.value IS DISTINCT FROM was -> one.key
      AND NOT (one.value = to_jsonb('[Teksten er skjult]'::text)
        AND (one.key IN ('Reason', 'Text', 'Origin_Source')
          OR (one.key IN ('NewValue', 'OldValue') AND was ->> 'Field' <> 'Figure' AND was ->> 'Subject' <> 'Target'))));
$$;


--
-- Name: RefuseOfPart(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public."RefuseOfPart"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND "HidesText"(to_jsonb(OLD), to_jsonb(NEW)) THEN
    RETURN NEW;
  END IF;
  IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM "Revisions" WHERE "Id" = OLD."RevisionId" AND "Number" IS NOT NULL))
    OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM "Revisions" WHERE "Id" = NEW."RevisionId" AND "Number" IS NOT NULL)) THEN
    RAISE EXCEPTION 'Published history cannot be changed.';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;


--
-- Name: RefuseOfRevision(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public."RefuseOfRevision"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND "HidesText"(to_jsonb(OLD), to_jsonb(NEW)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Published history cannot be changed.';
END $$;


--
-- Name: RefuseTruncate(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public."RefuseTruncate"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Revisions" WHERE "Number" IS NOT NULL) THEN
    RAISE EXCEPTION 'Published history cannot be changed.';
  END IF;
  RETURN NULL;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Annotations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Annotations" (
    "Id" character varying(300) NOT NULL,
    "TableNumber" integer NOT NULL,
    "Period" character varying(7) NOT NULL,
    "Text" character varying(500) NOT NULL,
    "Break" boolean NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: Areas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Areas" (
    "Code" character varying(10) NOT NULL,
    "Name" character varying(100) NOT NULL,
    "Own" boolean NOT NULL
);


--
-- Name: Categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Categories" (
    "Id" character varying(300) NOT NULL,
    "TableNumber" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Order" integer NOT NULL,
    "SumOf" text NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: ChangeCounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ChangeCounts" (
    "RevisionId" uuid NOT NULL,
    "Order" integer NOT NULL,
    "Subject" character varying(20) NOT NULL,
    "Field" character varying(40) NOT NULL,
    "Place" character varying(300) NOT NULL,
    "TableNumber" integer,
    "Count" integer NOT NULL
);


--
-- Name: Changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Changes" (
    "RevisionId" uuid NOT NULL,
    "Order" integer NOT NULL,
    "Subject" character varying(20) NOT NULL,
    "Key" character varying(630) NOT NULL,
    "TableNumber" integer,
    "Field" character varying(40) NOT NULL,
    "OldValue" text,
    "NewValue" text NOT NULL,
    "Author" character varying(256) NOT NULL,
    "Origin_Column" character varying(400),
    "Origin_Kind" character varying(20) NOT NULL,
    "Origin_Line" integer,
    "Origin_Row" character varying(400),
    "Origin_Source" character varying(260) NOT NULL,
    "Origin_Table" integer
);


--
-- Name: DataProtectionKeys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."DataProtectionKeys" (
    "Name" character varying(100) NOT NULL,
    "Xml" text NOT NULL
);


--
-- Name: Exemptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Exemptions" (
    "Id" character varying(300) NOT NULL,
    "TableNumber" integer NOT NULL,
    "Reason" character varying(500) NOT NULL
);


--
-- Name: Explanations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Explanations" (
    "RevisionId" uuid NOT NULL,
    "Finding" character varying(680) NOT NULL,
    "Message" character varying(1000) NOT NULL,
    "Text" character varying(1000) NOT NULL,
    "Author" character varying(256) NOT NULL
);


--
-- Name: GoalTables; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."GoalTables" (
    "Id" character varying(300) NOT NULL,
    "GoalId" character varying(300) NOT NULL,
    "TableNumber" integer NOT NULL,
    "NumberInPlan" integer NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: Goals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Goals" (
    "Id" character varying(300) NOT NULL,
    "PlanId" character varying(300) NOT NULL,
    "Number" integer NOT NULL,
    "Title" character varying(400) NOT NULL,
    "ShortTitle" character varying(400) NOT NULL,
    "Narrative" character varying(20000) NOT NULL,
    "KeySeriesId" character varying(620),
    "KeyLabel" character varying(400) NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: ImportedFiles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportedFiles" (
    "Id" uuid NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Hash" character varying(64) NOT NULL,
    "Content" bytea NOT NULL,
    "TableNumber" integer,
    "Numbers" character varying(20),
    "Author" character varying(256) NOT NULL,
    "UploadedUtc" timestamp with time zone NOT NULL
);


--
-- Name: JobindsatsQueries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."JobindsatsQueries" (
    "TableNumber" integer NOT NULL,
    "Dataset" character varying(50) NOT NULL,
    "Measures" character varying(1000) NOT NULL,
    "Hierarchies" character varying(4000) NOT NULL,
    "PeriodType" character varying(20) NOT NULL,
    "Periods" character varying(4000) NOT NULL,
    "Areas" character varying(20) NOT NULL,
    "OwnArea" character varying(100) NOT NULL,
    "NewestPeriod" character varying(20) NOT NULL,
    "UpdatedOn" date,
    "NextOn" date,
    "LookedUtc" timestamp with time zone,
    "LookProblem" character varying(500) NOT NULL
);


--
-- Name: LearnedWords; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LearnedWords" (
    "TableNumber" integer NOT NULL,
    "Words" character varying(200) NOT NULL,
    "Meaning" character varying(420) NOT NULL,
    "Author" character varying(256) NOT NULL,
    "LearnedUtc" timestamp with time zone NOT NULL
);


--
-- Name: Measures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Measures" (
    "Id" character varying(300) NOT NULL,
    "TableNumber" integer NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Heading" character varying(200) NOT NULL,
    "Unit" character varying(20) NOT NULL,
    "Decimals" integer NOT NULL,
    "Good" character varying(20) NOT NULL,
    "Counted" character varying(200) NOT NULL,
    "Order" integer NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: Observations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Observations" (
    "SeriesId" character varying(620) NOT NULL,
    "Period" character varying(7) NOT NULL,
    "Value" numeric(24,6),
    "Status" character varying(20) NOT NULL,
    "Note" character varying(1000) NOT NULL,
    "Withheld" boolean NOT NULL
);


--
-- Name: OneTimeLinks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."OneTimeLinks" (
    "Hash" character varying(64) NOT NULL,
    "Purpose" character varying(20) NOT NULL,
    "UserId" character varying(36),
    "ExpiresUtc" timestamp with time zone NOT NULL,
    "UsedUtc" timestamp with time zone
);


--
-- Name: Plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Plans" (
    "Id" character varying(300) NOT NULL,
    "Title" character varying(200) NOT NULL,
    "Introduction" character varying(20000) NOT NULL,
    "Order" integer NOT NULL,
    "Retired" boolean NOT NULL
);


--
-- Name: Revisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Revisions" (
    "Id" uuid NOT NULL,
    "Number" integer,
    "Reason" character varying(1000) NOT NULL,
    "Author" character varying(256) NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "PublishedUtc" timestamp with time zone,
    "Publisher" character varying(256) NOT NULL,
    "Undoes" integer,
    "Version" integer NOT NULL,
    "Editors" character varying(8000) NOT NULL
);


--
-- Name: ScheduledRuns; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ScheduledRuns" (
    "Name" character varying(50) NOT NULL,
    "StartedUtc" timestamp with time zone NOT NULL,
    "EndedUtc" timestamp with time zone,
    "Succeeded" boolean NOT NULL,
    "Result" character varying(1000) NOT NULL
);


--
-- Name: Series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Series" (
    "Id" character varying(620) NOT NULL,
    "TableNumber" integer NOT NULL,
    "CategoryId" character varying(300) NOT NULL,
    "MeasureId" character varying(300) NOT NULL,
    "AreaCode" character varying(10) NOT NULL
);


--
-- Name: Tables; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Tables" (
    "Number" integer NOT NULL,
    "Caption" character varying(400) NOT NULL,
    "Source" character varying(400) NOT NULL,
    "Notes" character varying(4000) NOT NULL,
    "Definition" character varying(4000) NOT NULL,
    "Method" character varying(4000) NOT NULL,
    "PeriodsAs" character varying(20) NOT NULL,
    "Frequency" character varying(20) NOT NULL,
    "Step" integer NOT NULL,
    "Retired" boolean NOT NULL,
    "LastRevision" integer NOT NULL,
    "UpdatedUtc" timestamp with time zone,
    "AboutPersons" boolean DEFAULT true NOT NULL
);


--
-- Name: Targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Targets" (
    "SeriesId" character varying(620) NOT NULL,
    "Period" character varying(7) NOT NULL,
    "Value" numeric(24,6)
);


--
-- Name: UserClaims; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."UserClaims" (
    "Id" integer NOT NULL,
    "UserId" character varying(36) NOT NULL,
    "ClaimType" text,
    "ClaimValue" text
);


--
-- Name: UserClaims_Id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public."UserClaims" ALTER COLUMN "Id" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public."UserClaims_Id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: UserLogins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."UserLogins" (
    "LoginProvider" character varying(300) NOT NULL,
    "ProviderKey" character varying(300) NOT NULL,
    "ProviderDisplayName" text,
    "UserId" character varying(36) NOT NULL
);


--
-- Name: UserTokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."UserTokens" (
    "UserId" character varying(36) NOT NULL,
    "LoginProvider" character varying(300) NOT NULL,
    "Name" character varying(300) NOT NULL,
    "Value" text
);


--
-- Name: Users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Users" (
    "Id" character varying(36) NOT NULL,
    "Name" character varying(100) NOT NULL,
    "Role" character varying(20) NOT NULL,
    "Disabled" boolean NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "LastTotpStep" bigint NOT NULL,
    "UserName" character varying(254) NOT NULL,
    "NormalizedUserName" character varying(254) NOT NULL,
    "Email" character varying(254) NOT NULL,
    "NormalizedEmail" character varying(254) NOT NULL,
    "PasswordHash" text,
    "SecurityStamp" text,
    "ConcurrencyStamp" character varying(36),
    "TwoFactorEnabled" boolean NOT NULL
);


--
-- Name: __EFMigrationsHistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);


--
-- Data for Name: Annotations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Annotations" VALUES
	('4/8edc08af', 4, '2020-03', 'Ny opgørelsesmetode.', false, false);


--
-- Data for Name: Areas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Areas" VALUES
	('151', 'Ballerup Kommune', true);


--
-- Data for Name: Categories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Categories" VALUES
	('1/a-dagpenge-mv', 1, 'A-dagpenge mv.', 1, '', false),
	('1/sygedagpenge', 1, 'Sygedagpenge', 2, '', false),
	('1/jobafklaringsforloeb', 1, 'Jobafklaringsforløb', 3, '', false),
	('1/kontanthjaelp', 1, 'Kontanthjælp', 4, '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv', 1, 'Selvforsørgelses- og hjemrejseydelse mv.', 5, '', false),
	('1/uddannelseshjaelp', 1, 'Uddannelseshjælp', 6, '', false),
	('1/revalidering', 1, 'Revalidering', 7, '', false),
	('1/ressourceforloeb', 1, 'Ressourceforløb', 8, '', false),
	('1/ledighedsydelse', 1, 'Ledighedsydelse', 9, '', false),
	('1/fleksjob', 1, 'Fleksjob', 10, '', false),
	('1/foertidspension', 1, 'Førtidspension', 11, '', false),
	('1/efterloen', 1, 'Efterløn', 12, '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen', 1, 'SUM eksklusiv førtidspension og efterløn', 13, '1/a-dagpenge-mv 1/sygedagpenge 1/jobafklaringsforloeb 1/kontanthjaelp 1/selvforsoergelses-og-hjemrejseydelse-mv 1/uddannelseshjaelp 1/revalidering 1/ressourceforloeb 1/ledighedsydelse 1/fleksjob', false),
	('1/sum-inklusiv-foertidspension-og-efterloen', 1, 'SUM inklusiv førtidspension og efterløn', 14, '1/a-dagpenge-mv 1/sygedagpenge 1/jobafklaringsforloeb 1/kontanthjaelp 1/selvforsoergelses-og-hjemrejseydelse-mv 1/uddannelseshjaelp 1/revalidering 1/ressourceforloeb 1/ledighedsydelse 1/fleksjob 1/foertidspension 1/efterloen', false),
	('2/i-alt', 2, 'I alt', 1, '', false),
	('3/ansaettelse-med-loentilskud-i-alt', 3, 'Ansættelse med løntilskud i alt', 1, '', false),
	('3/virksomhedspraktik-i-alt', 3, 'Virksomhedspraktik i alt', 2, '', false),
	('4/i-alt', 4, 'I alt', 1, '', false),
	('5/i-alt', 5, 'I alt', 1, '', false),
	('6/i-alt', 6, 'I alt', 1, '', false);


--
-- Data for Name: ChangeCounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ChangeCounts" VALUES
	('01a22f1b-8828-7b23-b460-13f4199b9632', 1, 'Area', 'Name', '151', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 2, 'Area', 'Own', '151', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 3, 'Plan', 'Title', '2019-2020', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 4, 'Plan', 'Introduction', '2019-2020', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 5, 'Plan', 'Order', '2019-2020', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 6, 'Table', 'Caption', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 7, 'Table', 'Source', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 8, 'Table', 'PeriodsAs', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 9, 'Table', 'Frequency', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 10, 'Table', 'Step', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 11, 'Measure', 'Name', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 12, 'Measure', 'Heading', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 13, 'Measure', 'Unit', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 14, 'Measure', 'Decimals', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 15, 'Measure', 'Good', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 16, 'Measure', 'Counted', '1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 17, 'Measure', 'Order', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 18, 'Category', 'Name', '1', 1, 14),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 19, 'Category', 'Order', '1', 1, 14),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 20, 'Category', 'SumOf', '1', 1, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 21, 'Observation', 'Figure', '1', 1, 84),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 22, 'Table', 'Caption', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 23, 'Table', 'Source', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 24, 'Table', 'PeriodsAs', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 25, 'Table', 'Frequency', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 26, 'Table', 'Step', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 27, 'Measure', 'Name', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 28, 'Measure', 'Heading', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 29, 'Measure', 'Unit', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 30, 'Measure', 'Decimals', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 31, 'Measure', 'Good', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 32, 'Measure', 'Counted', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 33, 'Measure', 'Order', '2', 2, 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 34, 'Category', 'Name', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 35, 'Category', 'Order', '2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 36, 'Observation', 'Figure', '2', 2, 12),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 37, 'Table', 'Caption', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 38, 'Table', 'Source', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 39, 'Table', 'PeriodsAs', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 40, 'Table', 'Frequency', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 41, 'Table', 'Step', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 42, 'Measure', 'Name', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 43, 'Measure', 'Unit', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 44, 'Measure', 'Decimals', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 45, 'Measure', 'Good', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 46, 'Measure', 'Counted', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 47, 'Measure', 'Order', '3', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 48, 'Category', 'Name', '3', 3, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 49, 'Category', 'Order', '3', 3, 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 50, 'Observation', 'Figure', '3', 3, 20),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 51, 'Table', 'Caption', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 52, 'Table', 'Source', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 53, 'Table', 'PeriodsAs', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 54, 'Table', 'Frequency', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 55, 'Table', 'Step', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 56, 'Measure', 'Name', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 57, 'Measure', 'Unit', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 58, 'Measure', 'Decimals', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 59, 'Measure', 'Good', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 60, 'Measure', 'Order', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 61, 'Category', 'Name', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 62, 'Category', 'Order', '4', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 63, 'Observation', 'Figure', '4', 4, 25),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 64, 'Table', 'Caption', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 65, 'Table', 'Source', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 66, 'Table', 'PeriodsAs', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 67, 'Table', 'Frequency', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 68, 'Table', 'Step', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 69, 'Measure', 'Name', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 70, 'Measure', 'Unit', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 71, 'Measure', 'Decimals', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 72, 'Measure', 'Good', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 73, 'Measure', 'Order', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 74, 'Category', 'Name', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 75, 'Category', 'Order', '5', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 76, 'Observation', 'Figure', '5', 5, 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 77, 'Table', 'Caption', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 78, 'Table', 'PeriodsAs', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 79, 'Table', 'Frequency', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 80, 'Table', 'Step', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 81, 'Measure', 'Name', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 82, 'Measure', 'Unit', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 83, 'Measure', 'Decimals', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 84, 'Measure', 'Good', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 85, 'Measure', 'Counted', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 86, 'Measure', 'Order', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 87, 'Category', 'Name', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 88, 'Category', 'Order', '6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 89, 'Observation', 'Figure', '6', 6, 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 90, 'Goal', 'Number', '2019-2020/1', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 91, 'Goal', 'Title', '2019-2020/1', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 92, 'Goal', 'ShortTitle', '2019-2020/1', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 93, 'GoalTable', 'NumberInPlan', '2019-2020/1', 1, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 94, 'Goal', 'KeySeriesId', '2019-2020/1', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 95, 'Goal', 'KeyLabel', '2019-2020/1', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 96, 'Goal', 'Number', '2019-2020/2', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 97, 'Goal', 'Title', '2019-2020/2', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 98, 'Goal', 'ShortTitle', '2019-2020/2', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 99, 'GoalTable', 'NumberInPlan', '2019-2020/2', 2, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 100, 'GoalTable', 'NumberInPlan', '2019-2020/2', 3, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 101, 'Goal', 'KeySeriesId', '2019-2020/2', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 102, 'Goal', 'KeyLabel', '2019-2020/2', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 103, 'Goal', 'Number', '2019-2020/3', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 104, 'Goal', 'Title', '2019-2020/3', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 105, 'Goal', 'ShortTitle', '2019-2020/3', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 106, 'GoalTable', 'NumberInPlan', '2019-2020/3', 4, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 107, 'Goal', 'KeySeriesId', '2019-2020/3', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 108, 'Goal', 'KeyLabel', '2019-2020/3', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 109, 'Goal', 'Number', '2019-2020/4', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 110, 'Goal', 'Title', '2019-2020/4', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 111, 'Goal', 'ShortTitle', '2019-2020/4', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 112, 'GoalTable', 'NumberInPlan', '2019-2020/4', 5, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 113, 'Goal', 'KeySeriesId', '2019-2020/4', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 114, 'Goal', 'KeyLabel', '2019-2020/4', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 115, 'Goal', 'Number', '2019-2020/5', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 116, 'Goal', 'Title', '2019-2020/5', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 117, 'Goal', 'ShortTitle', '2019-2020/5', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 118, 'Goal', 'Narrative', '2019-2020/5', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 119, 'Goal', 'Number', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 120, 'Goal', 'Title', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 121, 'Goal', 'ShortTitle', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 122, 'Goal', 'Narrative', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 123, 'GoalTable', 'NumberInPlan', '2019-2020/6', 6, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 124, 'Goal', 'KeySeriesId', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 125, 'Goal', 'KeyLabel', '2019-2020/6', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 126, 'Goal', 'Number', '2019-2020/7', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 127, 'Goal', 'Title', '2019-2020/7', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 128, 'Goal', 'ShortTitle', '2019-2020/7', NULL, 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 129, 'Goal', 'Narrative', '2019-2020/7', NULL, 1),
	('01a22f1b-9ae2-727d-a33b-4d255e9dd261', 1, 'Observation', 'Figure', '6', 6, 1),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 1, 'Annotation', 'Period', '4', 4, 1),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 2, 'Annotation', 'Text', '4', 4, 1),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 3, 'Annotation', 'Break', '4', 4, 1),
	('01a22f1b-9e4c-7690-87fc-98e62cb4e447', 1, 'Target', 'Wanted', '6', 6, 1),
	('01a22f1b-a1c5-72f3-84fd-17c3672d43db', 1, 'Observation', 'Figure', '1', 1, 1);


--
-- Data for Name: Changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Changes" VALUES
	('01a22f1b-8828-7b23-b460-13f4199b9632', 1, 'Area', '151', NULL, 'Name', NULL, 'Ballerup Kommune', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 2, 'Area', '151', NULL, 'Own', 'false', 'true', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 3, 'Plan', '2019-2020', NULL, 'Title', NULL, 'Opfølgning på beskæftigelsesplan 2019-2020', '', NULL, 'Document', 1, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 4, 'Plan', '2019-2020', NULL, 'Introduction', '', 'Arbejdet med ministermålene er en væsentlig del af den samlede indsats i Ballerup Kommune.

Nedenstående viser en opfølgning på arbejdet med de 7 ministermål. Opfølgningen er baseret på Styrelsen for Arbejdsmarkedets officielle opgørelser for ministermål 1-4.', '', NULL, 'Document', 4, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 5, 'Plan', '2019-2020', NULL, 'Order', '0', '2019', '', NULL, 'Document', 1, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 6, 'Table', '1', 1, 'Caption', NULL, 'antal fuldtidspersoner (faktisk og i pct. af befolkningen)', '', NULL, 'Document', 14, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 7, 'Table', '1', 1, 'Source', '', 'Styrelsen for Arbejdsmarked', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 8, 'Table', '1', 1, 'PeriodsAs', 'Rows', 'Columns', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 9, 'Table', '1', 1, 'Frequency', 'Month', 'Month', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 10, 'Table', '1', 1, 'Step', '1', '12', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 11, 'Measure', '1/antal-fuldtidspersoner', 1, 'Name', NULL, 'Antal fuldtidspersoner', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 12, 'Measure', '1/antal-fuldtidspersoner', 1, 'Heading', '', 'Antal fuldtidspersoner', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 13, 'Measure', '1/antal-fuldtidspersoner', 1, 'Unit', 'Count', 'Count', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 14, 'Measure', '1/antal-fuldtidspersoner', 1, 'Decimals', '0', '0', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 15, 'Measure', '1/antal-fuldtidspersoner', 1, 'Good', 'Neither', 'Down', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 16, 'Measure', '1/antal-fuldtidspersoner', 1, 'Counted', '', 'fuldtidspersoner', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 17, 'Measure', '1/antal-fuldtidspersoner', 1, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 18, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Name', NULL, 'Fuldtidspersoner i pct. af befolkningen', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 19, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Heading', '', 'Fuldtidspersoner i pct. af befolkningen', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 20, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 21, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 22, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Good', 'Neither', 'Down', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 23, 'Measure', '1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Order', '0', '2', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 24, 'Category', '1/a-dagpenge-mv', 1, 'Name', NULL, 'A-dagpenge mv.', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 25, 'Category', '1/a-dagpenge-mv', 1, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 26, 'Category', '1/sygedagpenge', 1, 'Name', NULL, 'Sygedagpenge', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 27, 'Category', '1/sygedagpenge', 1, 'Order', '0', '2', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 28, 'Category', '1/jobafklaringsforloeb', 1, 'Name', NULL, 'Jobafklaringsforløb', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 29, 'Category', '1/jobafklaringsforloeb', 1, 'Order', '0', '3', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 30, 'Category', '1/kontanthjaelp', 1, 'Name', NULL, 'Kontanthjælp', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 31, 'Category', '1/kontanthjaelp', 1, 'Order', '0', '4', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 32, 'Category', '1/selvforsoergelses-og-hjemrejseydelse-mv', 1, 'Name', NULL, 'Selvforsørgelses- og hjemrejseydelse mv.', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 33, 'Category', '1/selvforsoergelses-og-hjemrejseydelse-mv', 1, 'Order', '0', '5', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 34, 'Category', '1/uddannelseshjaelp', 1, 'Name', NULL, 'Uddannelseshjælp', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 35, 'Category', '1/uddannelseshjaelp', 1, 'Order', '0', '6', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 36, 'Category', '1/revalidering', 1, 'Name', NULL, 'Revalidering', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 37, 'Category', '1/revalidering', 1, 'Order', '0', '7', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 38, 'Category', '1/ressourceforloeb', 1, 'Name', NULL, 'Ressourceforløb', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 39, 'Category', '1/ressourceforloeb', 1, 'Order', '0', '8', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 40, 'Category', '1/ledighedsydelse', 1, 'Name', NULL, 'Ledighedsydelse', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 41, 'Category', '1/ledighedsydelse', 1, 'Order', '0', '9', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 42, 'Category', '1/fleksjob', 1, 'Name', NULL, 'Fleksjob', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 43, 'Category', '1/fleksjob', 1, 'Order', '0', '10', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 44, 'Category', '1/foertidspension', 1, 'Name', NULL, 'Førtidspension', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 45, 'Category', '1/foertidspension', 1, 'Order', '0', '11', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 46, 'Category', '1/efterloen', 1, 'Name', NULL, 'Efterløn', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 47, 'Category', '1/efterloen', 1, 'Order', '0', '12', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 48, 'Category', '1/sum-eksklusiv-foertidspension-og-efterloen', 1, 'Name', NULL, 'SUM eksklusiv førtidspension og efterløn', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 49, 'Category', '1/sum-eksklusiv-foertidspension-og-efterloen', 1, 'Order', '0', '13', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 50, 'Category', '1/sum-eksklusiv-foertidspension-og-efterloen', 1, 'SumOf', '', '1/a-dagpenge-mv 1/sygedagpenge 1/jobafklaringsforloeb 1/kontanthjaelp 1/selvforsoergelses-og-hjemrejseydelse-mv 1/uddannelseshjaelp 1/revalidering 1/ressourceforloeb 1/ledighedsydelse 1/fleksjob', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 51, 'Category', '1/sum-inklusiv-foertidspension-og-efterloen', 1, 'Name', NULL, 'SUM inklusiv førtidspension og efterløn', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 52, 'Category', '1/sum-inklusiv-foertidspension-og-efterloen', 1, 'Order', '0', '14', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 53, 'Category', '1/sum-inklusiv-foertidspension-og-efterloen', 1, 'SumOf', '', '1/a-dagpenge-mv 1/sygedagpenge 1/jobafklaringsforloeb 1/kontanthjaelp 1/selvforsoergelses-og-hjemrejseydelse-mv 1/uddannelseshjaelp 1/revalidering 1/ressourceforloeb 1/ledighedsydelse 1/fleksjob 1/foertidspension 1/efterloen', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 54, 'Observation', '1/a-dagpenge-mv/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '599', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 55, 'Observation', '1/a-dagpenge-mv/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '623', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 56, 'Observation', '1/a-dagpenge-mv/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '928', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 57, 'Observation', '1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '2', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 58, 'Observation', '1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '2.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 59, 'Observation', '1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '3.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 37, 'A-dagpenge mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 60, 'Observation', '1/sygedagpenge/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '624', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 61, 'Observation', '1/sygedagpenge/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '666', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 62, 'Observation', '1/sygedagpenge/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '631', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 63, 'Observation', '1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '2.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 64, 'Observation', '1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '2.2', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 65, 'Observation', '1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '2.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 38, 'Sygedagpenge', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 66, 'Observation', '1/jobafklaringsforloeb/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '208', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 67, 'Observation', '1/jobafklaringsforloeb/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '229', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 68, 'Observation', '1/jobafklaringsforloeb/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '164', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 69, 'Observation', '1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '0.7', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 70, 'Observation', '1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0.8', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 71, 'Observation', '1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '0.5', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 39, 'Jobafklaringsforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 72, 'Observation', '1/kontanthjaelp/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '626', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 73, 'Observation', '1/kontanthjaelp/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '589', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 74, 'Observation', '1/kontanthjaelp/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '620', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 75, 'Observation', '1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '2.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 76, 'Observation', '1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '1.9', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 77, 'Observation', '1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '2.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 40, 'Kontanthjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 78, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '58', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 79, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '40', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 80, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '45', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 81, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '0.2', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 82, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 115, 'Observation', '1/foertidspension/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '2017', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 83, 'Observation', '1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '0.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 44, 'Selvforsørgelses- og hjemrejseydelse mv.', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 84, 'Observation', '1/uddannelseshjaelp/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '347', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 85, 'Observation', '1/uddannelseshjaelp/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '323', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 86, 'Observation', '1/uddannelseshjaelp/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '330', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 87, 'Observation', '1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '1.2', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 88, 'Observation', '1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '1.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 89, 'Observation', '1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '1.1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 46, 'Uddannelseshjælp', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 90, 'Observation', '1/revalidering/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '11', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 91, 'Observation', '1/revalidering/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '13', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 92, 'Observation', '1/revalidering/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '8', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 93, 'Observation', '1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '0', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 94, 'Observation', '1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 95, 'Observation', '1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '0', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 47, 'Revalidering', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 96, 'Observation', '1/ressourceforloeb/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '137', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 97, 'Observation', '1/ressourceforloeb/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '142', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 98, 'Observation', '1/ressourceforloeb/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '164', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 99, 'Observation', '1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '0.5', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 100, 'Observation', '1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0.5', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 101, 'Observation', '1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '0.5', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 48, 'Ressourceforløb', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 102, 'Observation', '1/ledighedsydelse/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '134', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 103, 'Observation', '1/ledighedsydelse/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '136', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 104, 'Observation', '1/ledighedsydelse/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '159', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 105, 'Observation', '1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '0.4', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 106, 'Observation', '1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0.4', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 107, 'Observation', '1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '0.5', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 49, 'Ledighedsydelse', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 108, 'Observation', '1/fleksjob/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '430', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 109, 'Observation', '1/fleksjob/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '474', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 110, 'Observation', '1/fleksjob/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '505', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 111, 'Observation', '1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '1.4', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 112, 'Observation', '1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '1.6', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 113, 'Observation', '1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '1.7', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 50, 'Fleksjob', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 114, 'Observation', '1/foertidspension/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '1971', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 152, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 116, 'Observation', '1/foertidspension/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '2091', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 117, 'Observation', '1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '6.6', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 118, 'Observation', '1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '6.7', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 119, 'Observation', '1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '6.9', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 51, 'Førtidspension', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 120, 'Observation', '1/efterloen/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '293', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 121, 'Observation', '1/efterloen/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '281', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 122, 'Observation', '1/efterloen/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '310', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 123, 'Observation', '1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 124, 'Observation', '1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '0.9', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 125, 'Observation', '1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '1', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 52, 'Efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 126, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '3174', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 127, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '3235', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 128, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '3554', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 129, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '10.6', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 130, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '10.7', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 131, 'Observation', '1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '11.7', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 56, 'SUM eksklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 132, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2018-06', 1, 'Figure', NULL, '5438', '', 'Antal fuldtidspersoner, jun 2018', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 133, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2019-06', 1, 'Figure', NULL, '5533', '', 'Antal fuldtidspersoner, jun 2019', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 134, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06', 1, 'Figure', NULL, '5955', '', 'Antal fuldtidspersoner, jun 2020', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 135, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06', 1, 'Figure', NULL, '18.2', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2018', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 136, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2019-06', 1, 'Figure', NULL, '18.3', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2019', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 137, 'Observation', '1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06', 1, 'Figure', NULL, '19.6', '', 'Fuldtidspersoner i pct. af befolkningen, jun 2020', 'Document', 60, 'SUM inklusiv førtidspension og efterløn', 'opfoelgning-2019-2020.txt', 1),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 138, 'Table', '2', 2, 'Caption', NULL, 'Samarbejdsgraden med virksomhederne i Ballerup Kommune', '', NULL, 'Document', 67, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 139, 'Table', '2', 2, 'Source', '', 'Styrelsen for Arbejdsmarked', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 140, 'Table', '2', 2, 'PeriodsAs', 'Rows', 'Rows', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 141, 'Table', '2', 2, 'Frequency', 'Month', 'Year', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 142, 'Table', '2', 2, 'Step', '1', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 143, 'Measure', '2/antal-virksomheder', 2, 'Name', NULL, 'Antal virksomheder', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 144, 'Measure', '2/antal-virksomheder', 2, 'Heading', '', 'Antal virksomheder', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 145, 'Measure', '2/antal-virksomheder', 2, 'Unit', 'Count', 'Count', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 146, 'Measure', '2/antal-virksomheder', 2, 'Decimals', '0', '0', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 147, 'Measure', '2/antal-virksomheder', 2, 'Good', 'Neither', 'Neither', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 148, 'Measure', '2/antal-virksomheder', 2, 'Counted', '', 'virksomheder', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 149, 'Measure', '2/antal-virksomheder', 2, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 150, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Name', NULL, 'Det lokale jobcenters samarbejdsgrad', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 151, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Heading', '', 'Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 153, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 154, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Good', 'Neither', 'Neither', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 155, 'Measure', '2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Order', '0', '2', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 156, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Name', NULL, 'Andre jobcentres samarbejdsgrad', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 157, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Heading', '', 'Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 158, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 159, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 160, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Good', 'Neither', 'Neither', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 161, 'Measure', '2/andre-jobcentres-samarbejdsgrad', 2, 'Order', '0', '3', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 162, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Name', NULL, 'Samarbejdsgrad i alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 163, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Heading', '', 'Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 164, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 165, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 166, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Good', 'Neither', 'Up', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 167, 'Measure', '2/samarbejdsgrad-i-alt', 2, 'Order', '0', '4', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 168, 'Category', '2/i-alt', 2, 'Name', NULL, 'I alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 169, 'Category', '2/i-alt', 2, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 170, 'Observation', '2/i-alt/antal-virksomheder/151/2017', 2, 'Figure', NULL, '1520', '', 'Antal virksomheder', 'Document', 90, '2017', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 171, 'Observation', '2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151/2017', 2, 'Figure', NULL, '19.5', '', 'Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 90, '2017', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 172, 'Observation', '2/i-alt/andre-jobcentres-samarbejdsgrad/151/2017', 2, 'Figure', NULL, '28.1', '', 'Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 90, '2017', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 173, 'Observation', '2/i-alt/samarbejdsgrad-i-alt/151/2017', 2, 'Figure', NULL, '36.5', '', 'Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.', 'Document', 90, '2017', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 174, 'Observation', '2/i-alt/antal-virksomheder/151/2018', 2, 'Figure', NULL, '1553', '', 'Antal virksomheder', 'Document', 91, '2018', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 175, 'Observation', '2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151/2018', 2, 'Figure', NULL, '19.7', '', 'Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 91, '2018', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 176, 'Observation', '2/i-alt/andre-jobcentres-samarbejdsgrad/151/2018', 2, 'Figure', NULL, '27.9', '', 'Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 91, '2018', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 177, 'Observation', '2/i-alt/samarbejdsgrad-i-alt/151/2018', 2, 'Figure', NULL, '37.3', '', 'Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.', 'Document', 91, '2018', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 178, 'Observation', '2/i-alt/antal-virksomheder/151/2019', 2, 'Figure', NULL, '1573', '', 'Antal virksomheder', 'Document', 92, '2019', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 179, 'Observation', '2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151/2019', 2, 'Figure', NULL, '18.6', '', 'Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 92, '2019', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 180, 'Observation', '2/i-alt/andre-jobcentres-samarbejdsgrad/151/2019', 2, 'Figure', NULL, '27.3', '', 'Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.', 'Document', 92, '2019', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 181, 'Observation', '2/i-alt/samarbejdsgrad-i-alt/151/2019', 2, 'Figure', NULL, '35.8', '', 'Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.', 'Document', 92, '2019', 'opfoelgning-2019-2020.txt', 2),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 182, 'Table', '3', 3, 'Caption', NULL, 'Antal ansættelser i løntilskud og virksomhedspraktik', '', NULL, 'Document', 96, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 183, 'Table', '3', 3, 'Source', '', 'Styrelsen for Arbejdsmarked', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 184, 'Table', '3', 3, 'PeriodsAs', 'Rows', 'Rows', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 185, 'Table', '3', 3, 'Frequency', 'Month', 'Quarter', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 186, 'Table', '3', 3, 'Step', '1', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 187, 'Measure', '3/antal', 3, 'Name', NULL, 'Antal', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 188, 'Measure', '3/antal', 3, 'Unit', 'Count', 'Count', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 189, 'Measure', '3/antal', 3, 'Decimals', '0', '0', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 190, 'Measure', '3/antal', 3, 'Good', 'Neither', 'Neither', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 191, 'Measure', '3/antal', 3, 'Counted', '', 'ansættelser', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 192, 'Measure', '3/antal', 3, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 193, 'Category', '3/ansaettelse-med-loentilskud-i-alt', 3, 'Name', NULL, 'Ansættelse med løntilskud i alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 194, 'Category', '3/ansaettelse-med-loentilskud-i-alt', 3, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 195, 'Category', '3/virksomhedspraktik-i-alt', 3, 'Name', NULL, 'Virksomhedspraktik i alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 196, 'Category', '3/virksomhedspraktik-i-alt', 3, 'Order', '0', '2', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 197, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2018-Q1', 3, 'Figure', NULL, '116', '', 'Ansættelse med løntilskud i alt', 'Document', 99, '1. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 198, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2018-Q1', 3, 'Figure', NULL, '526', '', 'Virksomhedspraktik i alt', 'Document', 99, '1. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 292, 'Goal', '2019-2020/2', NULL, 'ShortTitle', '', 'Virksomhederne skal have arbejdskraft', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 199, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2018-Q2', 3, 'Figure', NULL, '138', '', 'Ansættelse med løntilskud i alt', 'Document', 100, '2. kvt 2018', 'opfoelgning-2019-2020.txt', 3);
INSERT INTO public."Changes" VALUES
	('01a22f1b-8828-7b23-b460-13f4199b9632', 200, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2018-Q2', 3, 'Figure', NULL, '583', '', 'Virksomhedspraktik i alt', 'Document', 100, '2. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 201, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2018-Q3', 3, 'Figure', NULL, '114', '', 'Ansættelse med løntilskud i alt', 'Document', 101, '3. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 202, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2018-Q3', 3, 'Figure', NULL, '568', '', 'Virksomhedspraktik i alt', 'Document', 101, '3. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 203, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2018-Q4', 3, 'Figure', NULL, '93', '', 'Ansættelse med løntilskud i alt', 'Document', 102, '4. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 204, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2018-Q4', 3, 'Figure', NULL, '645', '', 'Virksomhedspraktik i alt', 'Document', 102, '4. kvt 2018', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 205, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2019-Q1', 3, 'Figure', NULL, '78', '', 'Ansættelse med løntilskud i alt', 'Document', 103, '1. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 206, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2019-Q1', 3, 'Figure', NULL, '584', '', 'Virksomhedspraktik i alt', 'Document', 103, '1. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 207, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2019-Q2', 3, 'Figure', NULL, '77', '', 'Ansættelse med løntilskud i alt', 'Document', 104, '2. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 208, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2019-Q2', 3, 'Figure', NULL, '535', '', 'Virksomhedspraktik i alt', 'Document', 104, '2. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 209, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2019-Q3', 3, 'Figure', NULL, '74', '', 'Ansættelse med løntilskud i alt', 'Document', 105, '3. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 210, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2019-Q3', 3, 'Figure', NULL, '493', '', 'Virksomhedspraktik i alt', 'Document', 105, '3. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 211, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2019-Q4', 3, 'Figure', NULL, '67', '', 'Ansættelse med løntilskud i alt', 'Document', 106, '4. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 212, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2019-Q4', 3, 'Figure', NULL, '532', '', 'Virksomhedspraktik i alt', 'Document', 106, '4. kvt 2019', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 213, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2020-Q1', 3, 'Figure', NULL, '54', '', 'Ansættelse med løntilskud i alt', 'Document', 107, '1. kvt 2020', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 214, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2020-Q1', 3, 'Figure', NULL, '461', '', 'Virksomhedspraktik i alt', 'Document', 107, '1. kvt 2020', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 215, 'Observation', '3/ansaettelse-med-loentilskud-i-alt/antal/151/2020-Q2', 3, 'Figure', NULL, '36', '', 'Ansættelse med løntilskud i alt', 'Document', 108, '2. kvt 2020', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 216, 'Observation', '3/virksomhedspraktik-i-alt/antal/151/2020-Q2', 3, 'Figure', NULL, '181', '', 'Virksomhedspraktik i alt', 'Document', 108, '2. kvt 2020', 'opfoelgning-2019-2020.txt', 3),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 217, 'Table', '4', 4, 'Caption', NULL, 'Andel beskæftigede flygtninge og familie til flygtninge i måneden, pct.', '', NULL, 'Document', 115, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 218, 'Table', '4', 4, 'Source', '', 'Styrelsen for Arbejdsmarked', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 219, 'Table', '4', 4, 'PeriodsAs', 'Rows', 'Rows', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 220, 'Table', '4', 4, 'Frequency', 'Month', 'Month', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 221, 'Table', '4', 4, 'Step', '1', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 222, 'Measure', '4/andel-beskaeftigede', 4, 'Name', NULL, 'Andel beskæftigede', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 223, 'Measure', '4/andel-beskaeftigede', 4, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 224, 'Measure', '4/andel-beskaeftigede', 4, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 225, 'Measure', '4/andel-beskaeftigede', 4, 'Good', 'Neither', 'Up', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 226, 'Measure', '4/andel-beskaeftigede', 4, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 227, 'Category', '4/i-alt', 4, 'Name', NULL, 'I alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 228, 'Category', '4/i-alt', 4, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 229, 'Observation', '4/i-alt/andel-beskaeftigede/151/2018-08', 4, 'Figure', NULL, '45.2', '', '', 'Document', 117, 'Aug 2018', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 230, 'Observation', '4/i-alt/andel-beskaeftigede/151/2018-09', 4, 'Figure', NULL, '49.4', '', '', 'Document', 118, 'Sep 2018', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 231, 'Observation', '4/i-alt/andel-beskaeftigede/151/2018-10', 4, 'Figure', NULL, '48.8', '', '', 'Document', 119, 'Okt 2018', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 232, 'Observation', '4/i-alt/andel-beskaeftigede/151/2018-11', 4, 'Figure', NULL, '47.4', '', '', 'Document', 120, 'Nov 2018', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 233, 'Observation', '4/i-alt/andel-beskaeftigede/151/2018-12', 4, 'Figure', NULL, '49.6', '', '', 'Document', 121, 'Dec 2018', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 234, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-01', 4, 'Figure', NULL, '49.4', '', '', 'Document', 122, 'Jan 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 235, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-02', 4, 'Figure', NULL, '49.6', '', '', 'Document', 123, 'Feb 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 236, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-03', 4, 'Figure', NULL, '49.4', '', '', 'Document', 124, 'Mar 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 237, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-04', 4, 'Figure', NULL, '47.8', '', '', 'Document', 125, 'Apr 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 238, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-05', 4, 'Figure', NULL, '50.2', '', '', 'Document', 126, 'Maj 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 239, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-06', 4, 'Figure', NULL, '51.4', '', '', 'Document', 127, 'Jun 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 240, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-07', 4, 'Figure', NULL, '49.4', '', '', 'Document', 128, 'Jul 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 241, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-08', 4, 'Figure', NULL, '52.7', '', '', 'Document', 129, 'Aug 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 242, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-09', 4, 'Figure', NULL, '50.6', '', '', 'Document', 130, 'Sep 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 243, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-10', 4, 'Figure', NULL, '52.7', '', '', 'Document', 131, 'Okt 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 244, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-11', 4, 'Figure', NULL, '50.4', '', '', 'Document', 132, 'Nov 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 245, 'Observation', '4/i-alt/andel-beskaeftigede/151/2019-12', 4, 'Figure', NULL, '51.2', '', '', 'Document', 133, 'Dec 2019', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 246, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-01', 4, 'Figure', NULL, '50.6', '', '', 'Document', 134, 'Jan 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 247, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-02', 4, 'Figure', NULL, '51.7', '', '', 'Document', 135, 'Feb 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 248, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-03', 4, 'Figure', NULL, '50', '', '', 'Document', 136, 'Mar 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 249, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-04', 4, 'Figure', NULL, '48.4', '', '', 'Document', 137, 'Apr 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 250, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-05', 4, 'Figure', NULL, '50.7', '', '', 'Document', 138, 'Maj 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 251, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-06', 4, 'Figure', NULL, '49.5', '', '', 'Document', 139, 'Jun 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 252, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-07', 4, 'Figure', NULL, '50', '', '', 'Document', 140, 'Jul 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 253, 'Observation', '4/i-alt/andel-beskaeftigede/151/2020-08', 4, 'Figure', NULL, '48.7', '', '', 'Document', 141, 'Aug 2020', 'opfoelgning-2019-2020.txt', 4),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 254, 'Table', '5', 5, 'Caption', NULL, 'Andel beskæftigede og opvisiterede modtagere af kontanthjælp', '', NULL, 'Document', 149, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 255, 'Table', '5', 5, 'Source', '', 'Styrelsen for Arbejdsmarked', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 256, 'Table', '5', 5, 'PeriodsAs', 'Rows', 'Rows', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 257, 'Table', '5', 5, 'Frequency', 'Month', 'Month', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 258, 'Table', '5', 5, 'Step', '1', '12', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 259, 'Measure', '5/andel-beskaeftigede-og-opvisiterede', 5, 'Name', NULL, 'Andel beskæftigede og opvisiterede', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 260, 'Measure', '5/andel-beskaeftigede-og-opvisiterede', 5, 'Unit', 'Count', 'Percent', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 261, 'Measure', '5/andel-beskaeftigede-og-opvisiterede', 5, 'Decimals', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 262, 'Measure', '5/andel-beskaeftigede-og-opvisiterede', 5, 'Good', 'Neither', 'Up', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 263, 'Measure', '5/andel-beskaeftigede-og-opvisiterede', 5, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 264, 'Category', '5/i-alt', 5, 'Name', NULL, 'I alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 265, 'Category', '5/i-alt', 5, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 266, 'Observation', '5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2018-06', 5, 'Figure', NULL, '11.6', '', '', 'Document', 151, 'Jun 2018', 'opfoelgning-2019-2020.txt', 5),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 267, 'Observation', '5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2019-06', 5, 'Figure', NULL, '12', '', '', 'Document', 152, 'Jun 2019', 'opfoelgning-2019-2020.txt', 5),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 268, 'Observation', '5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2020-06', 5, 'Figure', NULL, '13.4', '', '', 'Document', 153, 'Jun 2020', 'opfoelgning-2019-2020.txt', 5),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 269, 'Table', '6', 6, 'Caption', NULL, 'antal kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse', '', NULL, 'Document', 172, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 270, 'Table', '6', 6, 'PeriodsAs', 'Rows', 'Columns', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 271, 'Table', '6', 6, 'Frequency', 'Month', 'Month', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 272, 'Table', '6', 6, 'Step', '1', '12', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 273, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Name', NULL, 'Antal kontanthjælpsmodtagere', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 274, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Unit', 'Count', 'Count', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 275, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Decimals', '0', '0', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 276, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Good', 'Neither', 'Down', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 277, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Counted', '', 'kontanthjælpsmodtagere', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 278, 'Measure', '6/antal-kontanthjaelpsmodtagere', 6, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 279, 'Category', '6/i-alt', 6, 'Name', NULL, 'I alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 280, 'Category', '6/i-alt', 6, 'Order', '0', '1', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 281, 'Observation', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2018-08', 6, 'Figure', NULL, '151', '', 'aug 2018', 'Document', 175, '', 'opfoelgning-2019-2020.txt', 6),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 282, 'Observation', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2019-08', 6, 'Figure', NULL, '142', '', 'aug 2019', 'Document', 175, '', 'opfoelgning-2019-2020.txt', 6),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 283, 'Observation', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08', 6, 'Figure', NULL, '136', '', 'aug 2020', 'Document', 175, '', 'opfoelgning-2019-2020.txt', 6),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 284, 'Goal', '2019-2020/1', NULL, 'Number', NULL, '1', '', NULL, 'Document', 11, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 285, 'Goal', '2019-2020/1', NULL, 'Title', '', 'Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse', '', NULL, 'Document', 11, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 286, 'Goal', '2019-2020/1', NULL, 'ShortTitle', '', 'Flere i beskæftigelse eller uddannelse', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 287, 'GoalTable', '2019-2020/1/1', 1, 'NumberInPlan', NULL, '1', '', NULL, 'Document', 11, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 288, 'Goal', '2019-2020/1', NULL, 'KeySeriesId', '', '1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 289, 'Goal', '2019-2020/1', NULL, 'KeyLabel', '', 'Fuldtidspersoner på offentlig forsørgelse uden førtidspension og efterløn', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 290, 'Goal', '2019-2020/2', NULL, 'Number', NULL, '2', '', NULL, 'Document', 64, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 291, 'Goal', '2019-2020/2', NULL, 'Title', '', 'Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft', '', NULL, 'Document', 64, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 293, 'GoalTable', '2019-2020/2/2', 2, 'NumberInPlan', NULL, '2', '', NULL, 'Document', 64, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 294, 'GoalTable', '2019-2020/2/3', 3, 'NumberInPlan', NULL, '3', '', NULL, 'Document', 64, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 295, 'Goal', '2019-2020/2', NULL, 'KeySeriesId', '', '2/i-alt/samarbejdsgrad-i-alt/151', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 296, 'Goal', '2019-2020/2', NULL, 'KeyLabel', '', 'Samarbejdsgrad i alt', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 297, 'Goal', '2019-2020/3', NULL, 'Number', NULL, '3', '', NULL, 'Document', 112, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 298, 'Goal', '2019-2020/3', NULL, 'Title', '', 'Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende', '', NULL, 'Document', 112, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 299, 'Goal', '2019-2020/3', NULL, 'ShortTitle', '', 'Flere flygtninge og familiesammenførte skal være selvforsørgende', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 300, 'GoalTable', '2019-2020/3/4', 4, 'NumberInPlan', NULL, '4', '', NULL, 'Document', 112, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 301, 'Goal', '2019-2020/3', NULL, 'KeySeriesId', '', '4/i-alt/andel-beskaeftigede/151', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 302, 'Goal', '2019-2020/3', NULL, 'KeyLabel', '', 'Andel beskæftigede flygtninge og familie til flygtninge', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 303, 'Goal', '2019-2020/4', NULL, 'Number', NULL, '4', '', NULL, 'Document', 145, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 304, 'Goal', '2019-2020/4', NULL, 'Title', '', 'Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse', '', NULL, 'Document', 145, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 305, 'Goal', '2019-2020/4', NULL, 'ShortTitle', '', 'Flere på kontanthjælp i job eller jobparate', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 306, 'GoalTable', '2019-2020/4/5', 5, 'NumberInPlan', NULL, '5', '', NULL, 'Document', 145, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 307, 'Goal', '2019-2020/4', NULL, 'KeySeriesId', '', '5/i-alt/andel-beskaeftigede-og-opvisiterede/151', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 308, 'Goal', '2019-2020/4', NULL, 'KeyLabel', '', 'Andel beskæftigede og opvisiterede modtagere af kontanthjælp', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 309, 'Goal', '2019-2020/5', NULL, 'Number', NULL, '5', '', NULL, 'Document', 157, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 310, 'Goal', '2019-2020/5', NULL, 'Title', '', 'Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes', '', NULL, 'Document', 157, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 311, 'Goal', '2019-2020/5', NULL, 'ShortTitle', '', 'Socialt bedrageri og fejludbetalinger', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 312, 'Goal', '2019-2020/5', NULL, 'Narrative', '', 'I Ballerup Kommune er der investeret ressourcer i kontinuerligt arbejde med bekæmpelse af socialt bedrageri og fejludbetalinger.', '', NULL, 'Document', 160, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 313, 'Goal', '2019-2020/6', NULL, 'Number', NULL, '6', '', NULL, 'Document', 164, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 314, 'Goal', '2019-2020/6', NULL, 'Title', '', 'Udsatte ledige skal have en indsats og ikke overlades til langvarig passiv forsørgelse.', '', NULL, 'Document', 164, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 315, 'Goal', '2019-2020/6', NULL, 'ShortTitle', '', 'Udsatte ledige skal have en indsats', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 316, 'Goal', '2019-2020/6', NULL, 'Narrative', '', 'I forbindelsen med forenklingsreformen, er der forøget fokus på udsatte borgere, så de ikke kommer i klemme i beskæftigelsesindsatsen. Det drejer sig primært om kontanthjælpsmodtagere, der har været på offentlig forsørgelse i mere end 5 år.', '', NULL, 'Document', 168, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 317, 'GoalTable', '2019-2020/6/6', 6, 'NumberInPlan', NULL, '6', '', NULL, 'Document', 164, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 318, 'Goal', '2019-2020/6', NULL, 'KeySeriesId', '', '6/i-alt/antal-kontanthjaelpsmodtagere/151', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 319, 'Goal', '2019-2020/6', NULL, 'KeyLabel', '', 'Kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 320, 'Goal', '2019-2020/7', NULL, 'Number', NULL, '7', '', NULL, 'Document', 179, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 321, 'Goal', '2019-2020/7', NULL, 'Title', '', 'Flere ledige med handicap skal i beskæftigelse.', '', NULL, 'Document', 179, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 322, 'Goal', '2019-2020/7', NULL, 'ShortTitle', '', 'Flere ledige med handicap i beskæftigelse', '', NULL, 'Guide', NULL, NULL, 'laesevejledning.json', NULL),
	('01a22f1b-8828-7b23-b460-13f4199b9632', 323, 'Goal', '2019-2020/7', NULL, 'Narrative', '', 'Der er et forøget fokus på denne borgergruppe fra jobcentrets side samt indsatsen rettet mod virksomheder i og uden for kommunens grænser.', '', NULL, 'Document', 180, NULL, 'opfoelgning-2019-2020.txt', NULL),
	('01a22f1b-9ae2-727d-a33b-4d255e9dd261', 1, 'Observation', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08', 6, 'Figure', '136', '13', '', NULL, 'Form', NULL, NULL, '', NULL),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 1, 'Annotation', '4/8edc08af', 4, 'Period', NULL, '2020-03', '', NULL, 'Form', NULL, NULL, '', NULL),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 2, 'Annotation', '4/8edc08af', 4, 'Text', '', 'Ny opgørelsesmetode.', '', NULL, 'Form', NULL, NULL, '', NULL),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 3, 'Annotation', '4/8edc08af', 4, 'Break', 'false', 'false', '', NULL, 'Form', NULL, NULL, '', NULL),
	('01a22f1b-9e4c-7690-87fc-98e62cb4e447', 1, 'Target', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08', 6, 'Wanted', NULL, '100', '', NULL, 'Form', NULL, NULL, '', NULL),
	('01a22f1b-a1c5-72f3-84fd-17c3672d43db', 1, 'Observation', '1/sygedagpenge/antal-fuldtidspersoner/151/2021-06', 1, 'Figure', NULL, '640', '', 'Antal fuldtidspersoner juni 2021', 'File', 2, 'Sygedagpenge i alt', 'tal.csv', 1),
	('01a22f1b-a25a-7d51-9cec-6b155c4594b6', 1, 'Observation', '6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08', 6, 'Figure', '13', '14', '', NULL, 'Form', NULL, NULL, '', NULL);


--
-- Data for Name: DataProtectionKeys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Exemptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Explanations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Explanations" VALUES
	('01a22f1b-9ae2-727d-a33b-4d255e9dd261', 'factor/6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08', '»Antal kontanthjælpsmodtagere« er 13 i august 2020, men 142 i august 2019. Det ligner ti gange for lidt – mente du omkring 130?', 'Tallet er efterset.', '01a22f1b-975e-713d-bbe7-6e5156e15d61');


--
-- Data for Name: GoalTables; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."GoalTables" VALUES
	('2019-2020/1/1', '2019-2020/1', 1, 1, false),
	('2019-2020/2/2', '2019-2020/2', 2, 2, false),
	('2019-2020/2/3', '2019-2020/2', 3, 3, false),
	('2019-2020/3/4', '2019-2020/3', 4, 4, false),
	('2019-2020/4/5', '2019-2020/4', 5, 5, false),
	('2019-2020/6/6', '2019-2020/6', 6, 6, false);


--
-- Data for Name: Goals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Goals" VALUES
	('2019-2020/1', '2019-2020', 1, 'Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse', 'Flere i beskæftigelse eller uddannelse', '', '1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', 'Fuldtidspersoner på offentlig forsørgelse uden førtidspension og efterløn', false),
	('2019-2020/2', '2019-2020', 2, 'Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft', 'Virksomhederne skal have arbejdskraft', '', '2/i-alt/samarbejdsgrad-i-alt/151', 'Samarbejdsgrad i alt', false),
	('2019-2020/3', '2019-2020', 3, 'Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende', 'Flere flygtninge og familiesammenførte skal være selvforsørgende', '', '4/i-alt/andel-beskaeftigede/151', 'Andel beskæftigede flygtninge og familie til flygtninge', false),
	('2019-2020/4', '2019-2020', 4, 'Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse', 'Flere på kontanthjælp i job eller jobparate', '', '5/i-alt/andel-beskaeftigede-og-opvisiterede/151', 'Andel beskæftigede og opvisiterede modtagere af kontanthjælp', false),
	('2019-2020/5', '2019-2020', 5, 'Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes', 'Socialt bedrageri og fejludbetalinger', 'I Ballerup Kommune er der investeret ressourcer i kontinuerligt arbejde med bekæmpelse af socialt bedrageri og fejludbetalinger.', NULL, '', false),
	('2019-2020/6', '2019-2020', 6, 'Udsatte ledige skal have en indsats og ikke overlades til langvarig passiv forsørgelse.', 'Udsatte ledige skal have en indsats', 'I forbindelsen med forenklingsreformen, er der forøget fokus på udsatte borgere, så de ikke kommer i klemme i beskæftigelsesindsatsen. Det drejer sig primært om kontanthjælpsmodtagere, der har været på offentlig forsørgelse i mere end 5 år.', '6/i-alt/antal-kontanthjaelpsmodtagere/151', 'Kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse', false),
	('2019-2020/7', '2019-2020', 7, 'Flere ledige med handicap skal i beskæftigelse.', 'Flere ledige med handicap i beskæftigelse', 'Der er et forøget fokus på denne borgergruppe fra jobcentrets side samt indsatsen rettet mod virksomheder i og uden for kommunens grænser.', NULL, '', false);


--
-- Data for Name: ImportedFiles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportedFiles" VALUES
	('01a22f1b-9fce-7179-89e9-45ea74ac42cf', 'tal.csv', '83cfecd60d92cd08da1382e291117d749d469058cb59b7befc09ff93634e3b27', '\x5964656c73653b416e74616c2066756c6474696473706572736f6e6572206a756e6920323032310a5379676564616770656e6765206920616c743b3634300a466c7976656e64653b310a', 1, NULL, '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:49.262744+00');


--
-- Data for Name: JobindsatsQueries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: LearnedWords; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LearnedWords" VALUES
	(1, 'sygedagpenge i alt', 'category:1/sygedagpenge', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:49.662134+00'),
	(1, 'flyvende', '-', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:49.662134+00');


--
-- Data for Name: Measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Measures" VALUES
	('1/antal-fuldtidspersoner', 1, 'Antal fuldtidspersoner', 'Antal fuldtidspersoner', 'Count', 0, 'Down', 'fuldtidspersoner', 1, false),
	('1/fuldtidspersoner-i-pct-af-befolkningen', 1, 'Fuldtidspersoner i pct. af befolkningen', 'Fuldtidspersoner i pct. af befolkningen', 'Percent', 1, 'Down', '', 2, false),
	('2/antal-virksomheder', 2, 'Antal virksomheder', 'Antal virksomheder', 'Count', 0, 'Neither', 'virksomheder', 1, false),
	('2/det-lokale-jobcenters-samarbejdsgrad', 2, 'Det lokale jobcenters samarbejdsgrad', 'Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.', 'Percent', 1, 'Neither', '', 2, false),
	('2/andre-jobcentres-samarbejdsgrad', 2, 'Andre jobcentres samarbejdsgrad', 'Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.', 'Percent', 1, 'Neither', '', 3, false),
	('2/samarbejdsgrad-i-alt', 2, 'Samarbejdsgrad i alt', 'Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.', 'Percent', 1, 'Up', '', 4, false),
	('3/antal', 3, 'Antal', '', 'Count', 0, 'Neither', 'ansættelser', 1, false),
	('4/andel-beskaeftigede', 4, 'Andel beskæftigede', '', 'Percent', 1, 'Up', '', 1, false),
	('5/andel-beskaeftigede-og-opvisiterede', 5, 'Andel beskæftigede og opvisiterede', '', 'Percent', 1, 'Up', '', 1, false),
	('6/antal-kontanthjaelpsmodtagere', 6, 'Antal kontanthjælpsmodtagere', '', 'Count', 0, 'Down', 'kontanthjælpsmodtagere', 1, false);


--
-- Data for Name: Observations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Observations" VALUES
	('1/a-dagpenge-mv/antal-fuldtidspersoner/151', '2018-06', 599.000000, 'Normal', '', false),
	('1/a-dagpenge-mv/antal-fuldtidspersoner/151', '2019-06', 623.000000, 'Normal', '', false),
	('1/a-dagpenge-mv/antal-fuldtidspersoner/151', '2020-06', 928.000000, 'Normal', '', false),
	('1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 2.000000, 'Normal', '', false),
	('1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 2.100000, 'Normal', '', false),
	('1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 3.100000, 'Normal', '', false),
	('1/sygedagpenge/antal-fuldtidspersoner/151', '2018-06', 624.000000, 'Normal', '', false),
	('1/sygedagpenge/antal-fuldtidspersoner/151', '2019-06', 666.000000, 'Normal', '', false),
	('1/sygedagpenge/antal-fuldtidspersoner/151', '2020-06', 631.000000, 'Normal', '', false),
	('1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 2.100000, 'Normal', '', false),
	('1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 2.200000, 'Normal', '', false),
	('1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 2.100000, 'Normal', '', false),
	('1/jobafklaringsforloeb/antal-fuldtidspersoner/151', '2018-06', 208.000000, 'Normal', '', false),
	('1/jobafklaringsforloeb/antal-fuldtidspersoner/151', '2019-06', 229.000000, 'Normal', '', false),
	('1/jobafklaringsforloeb/antal-fuldtidspersoner/151', '2020-06', 164.000000, 'Normal', '', false),
	('1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 0.700000, 'Normal', '', false),
	('1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.800000, 'Normal', '', false),
	('1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 0.500000, 'Normal', '', false),
	('1/kontanthjaelp/antal-fuldtidspersoner/151', '2018-06', 626.000000, 'Normal', '', false),
	('1/kontanthjaelp/antal-fuldtidspersoner/151', '2019-06', 589.000000, 'Normal', '', false),
	('1/kontanthjaelp/antal-fuldtidspersoner/151', '2020-06', 620.000000, 'Normal', '', false),
	('1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 2.100000, 'Normal', '', false),
	('1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 1.900000, 'Normal', '', false),
	('1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 2.100000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151', '2018-06', 58.000000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151', '2019-06', 40.000000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151', '2020-06', 45.000000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 0.200000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.100000, 'Normal', '', false),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 0.100000, 'Normal', '', false),
	('1/uddannelseshjaelp/antal-fuldtidspersoner/151', '2018-06', 347.000000, 'Normal', '', false),
	('1/uddannelseshjaelp/antal-fuldtidspersoner/151', '2019-06', 323.000000, 'Normal', '', false),
	('1/uddannelseshjaelp/antal-fuldtidspersoner/151', '2020-06', 330.000000, 'Normal', '', false),
	('1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 1.200000, 'Normal', '', false),
	('1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 1.100000, 'Normal', '', false),
	('1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 1.100000, 'Normal', '', false),
	('1/revalidering/antal-fuldtidspersoner/151', '2018-06', 11.000000, 'Normal', '', false),
	('1/revalidering/antal-fuldtidspersoner/151', '2019-06', 13.000000, 'Normal', '', false),
	('1/revalidering/antal-fuldtidspersoner/151', '2020-06', 8.000000, 'Normal', '', false),
	('1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 0.000000, 'Normal', '', false),
	('1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.000000, 'Normal', '', false),
	('1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 0.000000, 'Normal', '', false),
	('1/ressourceforloeb/antal-fuldtidspersoner/151', '2018-06', 137.000000, 'Normal', '', false),
	('1/ressourceforloeb/antal-fuldtidspersoner/151', '2019-06', 142.000000, 'Normal', '', false),
	('1/ressourceforloeb/antal-fuldtidspersoner/151', '2020-06', 164.000000, 'Normal', '', false),
	('1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 0.500000, 'Normal', '', false),
	('1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.500000, 'Normal', '', false),
	('1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 0.500000, 'Normal', '', false),
	('1/ledighedsydelse/antal-fuldtidspersoner/151', '2018-06', 134.000000, 'Normal', '', false),
	('1/ledighedsydelse/antal-fuldtidspersoner/151', '2019-06', 136.000000, 'Normal', '', false),
	('1/ledighedsydelse/antal-fuldtidspersoner/151', '2020-06', 159.000000, 'Normal', '', false),
	('1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 0.400000, 'Normal', '', false),
	('1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.400000, 'Normal', '', false),
	('1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 0.500000, 'Normal', '', false),
	('1/fleksjob/antal-fuldtidspersoner/151', '2018-06', 430.000000, 'Normal', '', false),
	('1/fleksjob/antal-fuldtidspersoner/151', '2019-06', 474.000000, 'Normal', '', false),
	('1/fleksjob/antal-fuldtidspersoner/151', '2020-06', 505.000000, 'Normal', '', false),
	('1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 1.400000, 'Normal', '', false),
	('1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 1.600000, 'Normal', '', false),
	('1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 1.700000, 'Normal', '', false),
	('1/foertidspension/antal-fuldtidspersoner/151', '2018-06', 1971.000000, 'Normal', '', false),
	('1/foertidspension/antal-fuldtidspersoner/151', '2019-06', 2017.000000, 'Normal', '', false),
	('1/foertidspension/antal-fuldtidspersoner/151', '2020-06', 2091.000000, 'Normal', '', false),
	('1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 6.600000, 'Normal', '', false),
	('1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 6.700000, 'Normal', '', false),
	('1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 6.900000, 'Normal', '', false),
	('1/efterloen/antal-fuldtidspersoner/151', '2018-06', 293.000000, 'Normal', '', false),
	('1/efterloen/antal-fuldtidspersoner/151', '2019-06', 281.000000, 'Normal', '', false),
	('1/efterloen/antal-fuldtidspersoner/151', '2020-06', 310.000000, 'Normal', '', false),
	('1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 1.000000, 'Normal', '', false),
	('1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 0.900000, 'Normal', '', false),
	('1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 1.000000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2018-06', 3174.000000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2019-06', 3235.000000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2020-06', 3554.000000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 10.600000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 10.700000, 'Normal', '', false),
	('1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 11.700000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2018-06', 5438.000000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2019-06', 5533.000000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', '2020-06', 5955.000000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2018-06', 18.200000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2019-06', 18.300000, 'Normal', '', false),
	('1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', '2020-06', 19.600000, 'Normal', '', false),
	('2/i-alt/antal-virksomheder/151', '2017', 1520.000000, 'Normal', '', false),
	('2/i-alt/antal-virksomheder/151', '2018', 1553.000000, 'Normal', '', false),
	('2/i-alt/antal-virksomheder/151', '2019', 1573.000000, 'Normal', '', false),
	('2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151', '2017', 19.500000, 'Normal', '', false),
	('2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151', '2018', 19.700000, 'Normal', '', false),
	('2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151', '2019', 18.600000, 'Normal', '', false),
	('2/i-alt/andre-jobcentres-samarbejdsgrad/151', '2017', 28.100000, 'Normal', '', false),
	('2/i-alt/andre-jobcentres-samarbejdsgrad/151', '2018', 27.900000, 'Normal', '', false),
	('2/i-alt/andre-jobcentres-samarbejdsgrad/151', '2019', 27.300000, 'Normal', '', false),
	('2/i-alt/samarbejdsgrad-i-alt/151', '2017', 36.500000, 'Normal', '', false),
	('2/i-alt/samarbejdsgrad-i-alt/151', '2018', 37.300000, 'Normal', '', false),
	('2/i-alt/samarbejdsgrad-i-alt/151', '2019', 35.800000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2018-Q1', 116.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2018-Q2', 138.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2018-Q3', 114.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2018-Q4', 93.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2019-Q1', 78.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2019-Q2', 77.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2019-Q3', 74.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2019-Q4', 67.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2020-Q1', 54.000000, 'Normal', '', false),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', '2020-Q2', 36.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2018-Q1', 526.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2018-Q2', 583.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2018-Q3', 568.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2018-Q4', 645.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2019-Q1', 584.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2019-Q2', 535.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2019-Q3', 493.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2019-Q4', 532.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2020-Q1', 461.000000, 'Normal', '', false),
	('3/virksomhedspraktik-i-alt/antal/151', '2020-Q2', 181.000000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2018-08', 45.200000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2018-09', 49.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2018-10', 48.800000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2018-11', 47.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2018-12', 49.600000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-01', 49.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-02', 49.600000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-03', 49.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-04', 47.800000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-05', 50.200000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-06', 51.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-07', 49.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-08', 52.700000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-09', 50.600000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-10', 52.700000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-11', 50.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2019-12', 51.200000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-01', 50.600000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-02', 51.700000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-03', 50.000000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-04', 48.400000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-05', 50.700000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-06', 49.500000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-07', 50.000000, 'Normal', '', false),
	('4/i-alt/andel-beskaeftigede/151', '2020-08', 48.700000, 'Normal', '', false),
	('5/i-alt/andel-beskaeftigede-og-opvisiterede/151', '2018-06', 11.600000, 'Normal', '', false),
	('5/i-alt/andel-beskaeftigede-og-opvisiterede/151', '2019-06', 12.000000, 'Normal', '', false),
	('5/i-alt/andel-beskaeftigede-og-opvisiterede/151', '2020-06', 13.400000, 'Normal', '', false),
	('6/i-alt/antal-kontanthjaelpsmodtagere/151', '2018-08', 151.000000, 'Normal', '', false),
	('6/i-alt/antal-kontanthjaelpsmodtagere/151', '2019-08', 142.000000, 'Normal', '', false),
	('6/i-alt/antal-kontanthjaelpsmodtagere/151', '2020-08', 13.000000, 'Normal', '', false),
	('1/sygedagpenge/antal-fuldtidspersoner/151', '2021-06', 640.000000, 'Normal', '', false);


--
-- Data for Name: OneTimeLinks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."OneTimeLinks" VALUES
	('5bbec83b9a22bc086016ce1d164c22351f86910353f106855346060ec33fdff3', 'FirstUser', NULL, '2026-12-01 01:57:44.730191+00', NULL),
	('44ec2f86ad7134f7ce9f8b1fbdb02d9acd9e7173271cae638adaca6572203e10', 'Invitation', '01a22f1b-8f2c-78d5-8319-38d2b78bf49e', '2026-12-08 00:57:45.522599+00', '2026-12-01 00:57:46.436802+00'),
	('52a9d8b85221ee2fcb1354bb2c390d46a78422f65478a4ec4d78efe9aea85ea6', 'Invitation', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-08 00:57:47.106199+00', '2026-12-01 00:57:47.310244+00'),
	('05c73491c41ce13b2d8ce1dfe982e1506d54cf585d771b288bf0c0af1baf3a0a', 'Invitation', '01a22f1b-993e-7b17-aaad-da01d6414f0e', '2026-12-08 00:57:47.585402+00', NULL);


--
-- Data for Name: Plans; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Plans" VALUES
	('2019-2020', 'Opfølgning på beskæftigelsesplan 2019-2020', 'Arbejdet med ministermålene er en væsentlig del af den samlede indsats i Ballerup Kommune.

Nedenstående viser en opfølgning på arbejdet med de 7 ministermål. Opfølgningen er baseret på Styrelsen for Arbejdsmarkedets officielle opgørelser for ministermål 1-4.', 2019, false);


--
-- Data for Name: Revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Revisions" VALUES
	('01a22f1b-8828-7b23-b460-13f4199b9632', 1, 'Indlæst fra opfoelgning-2019-2020.txt: Opfølgning på beskæftigelsesplan 2019-2020', '', '-infinity', '2026-12-01 00:57:44.211271+00', '', NULL, 0, ''),
	('01a22f1b-9ae2-727d-a33b-4d255e9dd261', 2, 'En prøve', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:48.002441+00', '2026-12-01 00:57:48.431097+00', '01a22f1b-975e-713d-bbe7-6e5156e15d61', NULL, 2, ''),
	('01a22f1b-9ddb-759d-bd6d-994e9fd6a96e', 3, 'En prøve', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:48.763019+00', '2026-12-01 00:57:48.810416+00', '01a22f1b-975e-713d-bbe7-6e5156e15d61', NULL, 1, ''),
	('01a22f1b-9e4c-7690-87fc-98e62cb4e447', 4, 'En prøve', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:48.876125+00', '2026-12-01 00:57:48.930018+00', '01a22f1b-975e-713d-bbe7-6e5156e15d61', NULL, 1, ''),
	('01a22f1b-a1c5-72f3-84fd-17c3672d43db', 5, 'En prøve', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:49.7657+00', '2026-12-01 00:57:49.864131+00', '01a22f1b-975e-713d-bbe7-6e5156e15d61', NULL, 1, ''),
	('01a22f1b-a25a-7d51-9cec-6b155c4594b6', NULL, '', '01a22f1b-975e-713d-bbe7-6e5156e15d61', '2026-12-01 00:57:49.914276+00', NULL, '', NULL, 1, '');


--
-- Data for Name: ScheduledRuns; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Series" VALUES
	('1/a-dagpenge-mv/antal-fuldtidspersoner/151', 1, '1/a-dagpenge-mv', '1/antal-fuldtidspersoner', '151'),
	('1/a-dagpenge-mv/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/a-dagpenge-mv', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/sygedagpenge/antal-fuldtidspersoner/151', 1, '1/sygedagpenge', '1/antal-fuldtidspersoner', '151'),
	('1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/sygedagpenge', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/jobafklaringsforloeb/antal-fuldtidspersoner/151', 1, '1/jobafklaringsforloeb', '1/antal-fuldtidspersoner', '151'),
	('1/jobafklaringsforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/jobafklaringsforloeb', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/kontanthjaelp/antal-fuldtidspersoner/151', 1, '1/kontanthjaelp', '1/antal-fuldtidspersoner', '151'),
	('1/kontanthjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/kontanthjaelp', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/antal-fuldtidspersoner/151', 1, '1/selvforsoergelses-og-hjemrejseydelse-mv', '1/antal-fuldtidspersoner', '151'),
	('1/selvforsoergelses-og-hjemrejseydelse-mv/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/selvforsoergelses-og-hjemrejseydelse-mv', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/uddannelseshjaelp/antal-fuldtidspersoner/151', 1, '1/uddannelseshjaelp', '1/antal-fuldtidspersoner', '151'),
	('1/uddannelseshjaelp/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/uddannelseshjaelp', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/revalidering/antal-fuldtidspersoner/151', 1, '1/revalidering', '1/antal-fuldtidspersoner', '151'),
	('1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/revalidering', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/ressourceforloeb/antal-fuldtidspersoner/151', 1, '1/ressourceforloeb', '1/antal-fuldtidspersoner', '151'),
	('1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/ressourceforloeb', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/ledighedsydelse/antal-fuldtidspersoner/151', 1, '1/ledighedsydelse', '1/antal-fuldtidspersoner', '151'),
	('1/ledighedsydelse/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/ledighedsydelse', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/fleksjob/antal-fuldtidspersoner/151', 1, '1/fleksjob', '1/antal-fuldtidspersoner', '151'),
	('1/fleksjob/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/fleksjob', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/foertidspension/antal-fuldtidspersoner/151', 1, '1/foertidspension', '1/antal-fuldtidspersoner', '151'),
	('1/foertidspension/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/foertidspension', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/efterloen/antal-fuldtidspersoner/151', 1, '1/efterloen', '1/antal-fuldtidspersoner', '151'),
	('1/efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/efterloen', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', 1, '1/sum-eksklusiv-foertidspension-og-efterloen', '1/antal-fuldtidspersoner', '151'),
	('1/sum-eksklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/sum-eksklusiv-foertidspension-og-efterloen', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151', 1, '1/sum-inklusiv-foertidspension-og-efterloen', '1/antal-fuldtidspersoner', '151'),
	('1/sum-inklusiv-foertidspension-og-efterloen/fuldtidspersoner-i-pct-af-befolkningen/151', 1, '1/sum-inklusiv-foertidspension-og-efterloen', '1/fuldtidspersoner-i-pct-af-befolkningen', '151'),
	('2/i-alt/antal-virksomheder/151', 2, '2/i-alt', '2/antal-virksomheder', '151'),
	('2/i-alt/det-lokale-jobcenters-samarbejdsgrad/151', 2, '2/i-alt', '2/det-lokale-jobcenters-samarbejdsgrad', '151'),
	('2/i-alt/andre-jobcentres-samarbejdsgrad/151', 2, '2/i-alt', '2/andre-jobcentres-samarbejdsgrad', '151'),
	('2/i-alt/samarbejdsgrad-i-alt/151', 2, '2/i-alt', '2/samarbejdsgrad-i-alt', '151'),
	('3/ansaettelse-med-loentilskud-i-alt/antal/151', 3, '3/ansaettelse-med-loentilskud-i-alt', '3/antal', '151'),
	('3/virksomhedspraktik-i-alt/antal/151', 3, '3/virksomhedspraktik-i-alt', '3/antal', '151'),
	('4/i-alt/andel-beskaeftigede/151', 4, '4/i-alt', '4/andel-beskaeftigede', '151'),
	('5/i-alt/andel-beskaeftigede-og-opvisiterede/151', 5, '5/i-alt', '5/andel-beskaeftigede-og-opvisiterede', '151'),
	('6/i-alt/antal-kontanthjaelpsmodtagere/151', 6, '6/i-alt', '6/antal-kontanthjaelpsmodtagere', '151');


--
-- Data for Name: Tables; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Tables" VALUES
	(1, 'antal fuldtidspersoner (faktisk og i pct. af befolkningen)', 'Styrelsen for Arbejdsmarked', '', '', '', 'Columns', 'Month', 12, false, 5, '2026-12-01 00:57:49.864131+00', true),
	(2, 'Samarbejdsgraden med virksomhederne i Ballerup Kommune', 'Styrelsen for Arbejdsmarked', '', '', '', 'Rows', 'Year', 1, false, 1, '2026-12-01 00:57:44.211271+00', true),
	(3, 'Antal ansættelser i løntilskud og virksomhedspraktik', 'Styrelsen for Arbejdsmarked', '', '', '', 'Rows', 'Quarter', 1, false, 1, '2026-12-01 00:57:44.211271+00', true),
	(4, 'Andel beskæftigede flygtninge og familie til flygtninge i måneden, pct.', 'Styrelsen for Arbejdsmarked', '', '', '', 'Rows', 'Month', 1, false, 3, '2026-12-01 00:57:48.810416+00', true),
	(5, 'Andel beskæftigede og opvisiterede modtagere af kontanthjælp', 'Styrelsen for Arbejdsmarked', '', '', '', 'Rows', 'Month', 12, false, 1, '2026-12-01 00:57:44.211271+00', true),
	(6, 'antal kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse', '', '', '', '', 'Columns', 'Month', 12, false, 4, '2026-12-01 00:57:48.930018+00', true);


--
-- Data for Name: Targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Targets" VALUES
	('6/i-alt/antal-kontanthjaelpsmodtagere/151', '2021-08', 100.000000);


--
-- Data for Name: UserClaims; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: UserLogins; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: UserTokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Users" VALUES
	('01a22f1b-8f2c-78d5-8319-38d2b78bf49e', 'Ane Administrator', 'Administrator', false, '2026-12-01 00:57:45.003573+00', 0, 'ane.administrator@test.example', 'ANE.ADMINISTRATOR@TEST.EXAMPLE', 'ane.administrator@test.example', 'ANE.ADMINISTRATOR@TEST.EXAMPLE', 'AQAAAAIAAzRQAAAAEM4Sdva8p6jex+RKc5wk/FObtDhLHGN1aUHtVjGvVaBsSeyhyiNiBNq1xYPR6aJ45A==', 'ZDRRXWSANH4PZMUN2XFY4DNYSFMLFURP', 'fb86080d-7f19-4da8-b3cb-863ce9b47870', false),
	('01a22f1b-975e-713d-bbe7-6e5156e15d61', 'Gro Editor', 'Editor', false, '2026-12-01 00:57:47.102036+00', 0, 'gro.editor@test.example', 'GRO.EDITOR@TEST.EXAMPLE', 'gro.editor@test.example', 'GRO.EDITOR@TEST.EXAMPLE', 'AQAAAAIAAzRQAAAAEAvFD/707QR9T83z0xGz4dnG+wnkWB9EwVk0J0enJOT3+PB7izsLEjppObVK2zwS9A==', 'YZNFDSF2OMS6OCHI42FASVDA6ZIOTINY', '55033560-a126-43f6-9bf2-bf8773c1e360', false),
	('01a22f1b-993e-7b17-aaad-da01d6414f0e', 'Ole Inviteret', 'Editor', false, '2026-12-01 00:57:47.582201+00', 0, 'ole.inviteret@test.example', 'OLE.INVITERET@TEST.EXAMPLE', 'ole.inviteret@test.example', 'OLE.INVITERET@TEST.EXAMPLE', NULL, 'URMC6BUZPX3LJ2WE26OTAHKKZ4JVFECG', '964cd48c-9309-41e6-803a-06903ae05cc3', false);


--
-- Data for Name: __EFMigrationsHistory; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."__EFMigrationsHistory" VALUES
	('20261130131411_Initial', '10.0.15'),
	('20261130194132_AboutPersons', '10.0.15');


--
-- Name: UserClaims_Id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."UserClaims_Id_seq"', 1, false);


--
-- Name: Annotations PK_Annotations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Annotations"
    ADD CONSTRAINT "PK_Annotations" PRIMARY KEY ("Id");


--
-- Name: Areas PK_Areas; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Areas"
    ADD CONSTRAINT "PK_Areas" PRIMARY KEY ("Code");


--
-- Name: Categories PK_Categories; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Categories"
    ADD CONSTRAINT "PK_Categories" PRIMARY KEY ("Id");


--
-- Name: ChangeCounts PK_ChangeCounts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ChangeCounts"
    ADD CONSTRAINT "PK_ChangeCounts" PRIMARY KEY ("RevisionId", "Order");


--
-- Name: Changes PK_Changes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Changes"
    ADD CONSTRAINT "PK_Changes" PRIMARY KEY ("RevisionId", "Order");


--
-- Name: DataProtectionKeys PK_DataProtectionKeys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."DataProtectionKeys"
    ADD CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY ("Name");


--
-- Name: Exemptions PK_Exemptions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Exemptions"
    ADD CONSTRAINT "PK_Exemptions" PRIMARY KEY ("Id");


--
-- Name: Explanations PK_Explanations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Explanations"
    ADD CONSTRAINT "PK_Explanations" PRIMARY KEY ("RevisionId", "Finding");


--
-- Name: GoalTables PK_GoalTables; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GoalTables"
    ADD CONSTRAINT "PK_GoalTables" PRIMARY KEY ("Id");


--
-- Name: Goals PK_Goals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Goals"
    ADD CONSTRAINT "PK_Goals" PRIMARY KEY ("Id");


--
-- Name: ImportedFiles PK_ImportedFiles; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportedFiles"
    ADD CONSTRAINT "PK_ImportedFiles" PRIMARY KEY ("Id");


--
-- Name: JobindsatsQueries PK_JobindsatsQueries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."JobindsatsQueries"
    ADD CONSTRAINT "PK_JobindsatsQueries" PRIMARY KEY ("TableNumber");


--
-- Name: LearnedWords PK_LearnedWords; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnedWords"
    ADD CONSTRAINT "PK_LearnedWords" PRIMARY KEY ("TableNumber", "Words");


--
-- Name: Measures PK_Measures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Measures"
    ADD CONSTRAINT "PK_Measures" PRIMARY KEY ("Id");


--
-- Name: Observations PK_Observations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Observations"
    ADD CONSTRAINT "PK_Observations" PRIMARY KEY ("SeriesId", "Period");


--
-- Name: OneTimeLinks PK_OneTimeLinks; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."OneTimeLinks"
    ADD CONSTRAINT "PK_OneTimeLinks" PRIMARY KEY ("Hash");


--
-- Name: Plans PK_Plans; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plans"
    ADD CONSTRAINT "PK_Plans" PRIMARY KEY ("Id");


--
-- Name: Revisions PK_Revisions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Revisions"
    ADD CONSTRAINT "PK_Revisions" PRIMARY KEY ("Id");


--
-- Name: ScheduledRuns PK_ScheduledRuns; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ScheduledRuns"
    ADD CONSTRAINT "PK_ScheduledRuns" PRIMARY KEY ("Name");


--
-- Name: Series PK_Series; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Series"
    ADD CONSTRAINT "PK_Series" PRIMARY KEY ("Id");


--
-- Name: Tables PK_Tables; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Tables"
    ADD CONSTRAINT "PK_Tables" PRIMARY KEY ("Number");


--
-- Name: Targets PK_Targets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Targets"
    ADD CONSTRAINT "PK_Targets" PRIMARY KEY ("SeriesId", "Period");


--
-- Name: UserClaims PK_UserClaims; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserClaims"
    ADD CONSTRAINT "PK_UserClaims" PRIMARY KEY ("Id");


--
-- Name: UserLogins PK_UserLogins; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserLogins"
    ADD CONSTRAINT "PK_UserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey");


--
-- Name: UserTokens PK_UserTokens; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserTokens"
    ADD CONSTRAINT "PK_UserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name");


--
-- Name: Users PK_Users; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Users"
    ADD CONSTRAINT "PK_Users" PRIMARY KEY ("Id");


--
-- Name: __EFMigrationsHistory PK___EFMigrationsHistory; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId");


--
-- Name: IX_Annotations_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Annotations_TableNumber" ON public."Annotations" USING btree ("TableNumber");


--
-- Name: IX_Categories_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Categories_TableNumber" ON public."Categories" USING btree ("TableNumber");


--
-- Name: IX_ChangeCounts_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_ChangeCounts_TableNumber" ON public."ChangeCounts" USING btree ("TableNumber");


--
-- Name: IX_Changes_Subject_Key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Changes_Subject_Key" ON public."Changes" USING btree ("Subject", "Key");


--
-- Name: IX_Changes_TableNumber_RevisionId_Order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Changes_TableNumber_RevisionId_Order" ON public."Changes" USING btree ("TableNumber", "RevisionId", "Order");


--
-- Name: IX_Exemptions_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Exemptions_TableNumber" ON public."Exemptions" USING btree ("TableNumber");


--
-- Name: IX_GoalTables_GoalId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_GoalTables_GoalId" ON public."GoalTables" USING btree ("GoalId");


--
-- Name: IX_GoalTables_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_GoalTables_TableNumber" ON public."GoalTables" USING btree ("TableNumber");


--
-- Name: IX_Goals_PlanId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Goals_PlanId" ON public."Goals" USING btree ("PlanId");


--
-- Name: IX_Measures_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Measures_TableNumber" ON public."Measures" USING btree ("TableNumber");


--
-- Name: IX_OneTimeLinks_UserId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_OneTimeLinks_UserId" ON public."OneTimeLinks" USING btree ("UserId");


--
-- Name: IX_Revisions_Number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Revisions_Number" ON public."Revisions" USING btree ("Number");


--
-- Name: IX_Series_AreaCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Series_AreaCode" ON public."Series" USING btree ("AreaCode");


--
-- Name: IX_Series_CategoryId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Series_CategoryId" ON public."Series" USING btree ("CategoryId");


--
-- Name: IX_Series_MeasureId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Series_MeasureId" ON public."Series" USING btree ("MeasureId");


--
-- Name: IX_Series_TableNumber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Series_TableNumber" ON public."Series" USING btree ("TableNumber");


--
-- Name: IX_UserClaims_UserId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_UserClaims_UserId" ON public."UserClaims" USING btree ("UserId");


--
-- Name: IX_UserLogins_UserId; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_UserLogins_UserId" ON public."UserLogins" USING btree ("UserId");


--
-- Name: IX_Users_NormalizedEmail; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Users_NormalizedEmail" ON public."Users" USING btree ("NormalizedEmail");


--
-- Name: IX_Users_NormalizedUserName; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Users_NormalizedUserName" ON public."Users" USING btree ("NormalizedUserName");


--
-- Name: ChangeCounts ChangeCounts_NoChange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "ChangeCounts_NoChange" BEFORE INSERT OR DELETE OR UPDATE ON public."ChangeCounts" FOR EACH ROW EXECUTE FUNCTION public."RefuseOfPart"();


--
-- Name: ChangeCounts ChangeCounts_NoTruncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "ChangeCounts_NoTruncate" BEFORE TRUNCATE ON public."ChangeCounts" FOR EACH STATEMENT EXECUTE FUNCTION public."RefuseTruncate"();


--
-- Name: Changes Changes_NoChange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Changes_NoChange" BEFORE INSERT OR DELETE OR UPDATE ON public."Changes" FOR EACH ROW EXECUTE FUNCTION public."RefuseOfPart"();


--
-- Name: Changes Changes_NoTruncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Changes_NoTruncate" BEFORE TRUNCATE ON public."Changes" FOR EACH STATEMENT EXECUTE FUNCTION public."RefuseTruncate"();


--
-- Name: Explanations Explanations_NoChange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Explanations_NoChange" BEFORE INSERT OR DELETE OR UPDATE ON public."Explanations" FOR EACH ROW EXECUTE FUNCTION public."RefuseOfPart"();


--
-- Name: Explanations Explanations_NoTruncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Explanations_NoTruncate" BEFORE TRUNCATE ON public."Explanations" FOR EACH STATEMENT EXECUTE FUNCTION public."RefuseTruncate"();


--
-- Name: Revisions Revisions_NoChange; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Revisions_NoChange" BEFORE DELETE OR UPDATE ON public."Revisions" FOR EACH ROW WHEN ((old."Number" IS NOT NULL)) EXECUTE FUNCTION public."RefuseOfRevision"();


--
-- Name: Revisions Revisions_NoTruncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "Revisions_NoTruncate" BEFORE TRUNCATE ON public."Revisions" FOR EACH STATEMENT EXECUTE FUNCTION public."RefuseTruncate"();


--
-- Name: Annotations FK_Annotations_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Annotations"
    ADD CONSTRAINT "FK_Annotations_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: Categories FK_Categories_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Categories"
    ADD CONSTRAINT "FK_Categories_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: ChangeCounts FK_ChangeCounts_Revisions_RevisionId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ChangeCounts"
    ADD CONSTRAINT "FK_ChangeCounts_Revisions_RevisionId" FOREIGN KEY ("RevisionId") REFERENCES public."Revisions"("Id") ON DELETE RESTRICT;


--
-- Name: Changes FK_Changes_Revisions_RevisionId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Changes"
    ADD CONSTRAINT "FK_Changes_Revisions_RevisionId" FOREIGN KEY ("RevisionId") REFERENCES public."Revisions"("Id") ON DELETE RESTRICT;


--
-- Name: Exemptions FK_Exemptions_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Exemptions"
    ADD CONSTRAINT "FK_Exemptions_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: Explanations FK_Explanations_Revisions_RevisionId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Explanations"
    ADD CONSTRAINT "FK_Explanations_Revisions_RevisionId" FOREIGN KEY ("RevisionId") REFERENCES public."Revisions"("Id") ON DELETE RESTRICT;


--
-- Name: GoalTables FK_GoalTables_Goals_GoalId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GoalTables"
    ADD CONSTRAINT "FK_GoalTables_Goals_GoalId" FOREIGN KEY ("GoalId") REFERENCES public."Goals"("Id") ON DELETE RESTRICT;


--
-- Name: GoalTables FK_GoalTables_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GoalTables"
    ADD CONSTRAINT "FK_GoalTables_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: Goals FK_Goals_Plans_PlanId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Goals"
    ADD CONSTRAINT "FK_Goals_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES public."Plans"("Id") ON DELETE RESTRICT;


--
-- Name: Measures FK_Measures_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Measures"
    ADD CONSTRAINT "FK_Measures_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: Observations FK_Observations_Series_SeriesId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Observations"
    ADD CONSTRAINT "FK_Observations_Series_SeriesId" FOREIGN KEY ("SeriesId") REFERENCES public."Series"("Id") ON DELETE RESTRICT;


--
-- Name: OneTimeLinks FK_OneTimeLinks_Users_UserId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."OneTimeLinks"
    ADD CONSTRAINT "FK_OneTimeLinks_Users_UserId" FOREIGN KEY ("UserId") REFERENCES public."Users"("Id") ON DELETE RESTRICT;


--
-- Name: Series FK_Series_Areas_AreaCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Series"
    ADD CONSTRAINT "FK_Series_Areas_AreaCode" FOREIGN KEY ("AreaCode") REFERENCES public."Areas"("Code") ON DELETE RESTRICT;


--
-- Name: Series FK_Series_Categories_CategoryId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Series"
    ADD CONSTRAINT "FK_Series_Categories_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES public."Categories"("Id") ON DELETE RESTRICT;


--
-- Name: Series FK_Series_Measures_MeasureId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Series"
    ADD CONSTRAINT "FK_Series_Measures_MeasureId" FOREIGN KEY ("MeasureId") REFERENCES public."Measures"("Id") ON DELETE RESTRICT;


--
-- Name: Series FK_Series_Tables_TableNumber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Series"
    ADD CONSTRAINT "FK_Series_Tables_TableNumber" FOREIGN KEY ("TableNumber") REFERENCES public."Tables"("Number") ON DELETE RESTRICT;


--
-- Name: Targets FK_Targets_Series_SeriesId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Targets"
    ADD CONSTRAINT "FK_Targets_Series_SeriesId" FOREIGN KEY ("SeriesId") REFERENCES public."Series"("Id") ON DELETE RESTRICT;


--
-- Name: UserClaims FK_UserClaims_Users_UserId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserClaims"
    ADD CONSTRAINT "FK_UserClaims_Users_UserId" FOREIGN KEY ("UserId") REFERENCES public."Users"("Id") ON DELETE RESTRICT;


--
-- Name: UserLogins FK_UserLogins_Users_UserId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserLogins"
    ADD CONSTRAINT "FK_UserLogins_Users_UserId" FOREIGN KEY ("UserId") REFERENCES public."Users"("Id") ON DELETE RESTRICT;


--
-- Name: UserTokens FK_UserTokens_Users_UserId; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."UserTokens"
    ADD CONSTRAINT "FK_UserTokens_Users_UserId" FOREIGN KEY ("UserId") REFERENCES public."Users"("Id") ON DELETE RESTRICT;


--
-- PostgreSQL database dump complete
--


