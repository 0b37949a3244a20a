package casement.local.signin;

import java.util.List;

/** Somebody who can sign in here. */
public record Person(String id, String name, String department, String agency, List<String> roles, String description) {
    private static final String POLICE = "City Police Department";
    private static final String SCHOOLS = "City Schools";
    private static final String INSPECTOR = "Office of the Inspector General";

    public static final Person ANALYST = new Person(
            "analyst", "Ana Reyes", "Real-Time Crime Center", POLICE, List.of("rtcc-analyst"), "watches cameras");
    public static final Person SUPERVISOR = new Person(
            "supervisor",
            "Sam Okafor",
            "Real-Time Crime Center",
            POLICE,
            List.of("rtcc-analyst", "supervisor"),
            "answers for what analysts do");
    public static final Person TECHNICIAN = new Person(
            "technician", "Tea Lindqvist", "Camera Workshop", POLICE, List.of("technician"), "sets cameras up");
    public static final Person OPERATIONS_MANAGER = new Person(
            "operations-manager",
            "Omar Haddad",
            "Operations",
            POLICE,
            List.of("operations-manager"),
            "approves mask sets, authorises changes");
    public static final Person APPROVER = new Person(
            "principal", "Pia Moreau", "Harbor High School", SCHOOLS, List.of("approver"), "a school's principal");
    public static final Person VICE_PRINCIPAL = new Person(
            "vice-principal",
            "Vera Brandt",
            "Harbor High School",
            SCHOOLS,
            List.of("approver"),
            "a school's vice principal, for student care");
    public static final Person AUDITOR =
            new Person("auditor", "Aud Berg", "Audit Unit", POLICE, List.of("auditor"), "reads the audit log");
    public static final Person INSPECTOR_GENERAL = new Person(
            "inspector-general",
            "Ines Castro",
            "Police Oversight",
            INSPECTOR,
            List.of("inspector-general"),
            "oversight from outside the department");
    public static final Person PEOPLE_ADMINISTRATOR = new Person(
            "people-administrator",
            "Pat Nguyen",
            "Personnel",
            POLICE,
            List.of("people-administrator"),
            "keeps persons, agencies and training; looks at nothing else");
    public static final Person RECORDS_OFFICER = new Person(
            "records-officer",
            "Rita Sato",
            "Records",
            POLICE,
            List.of("records-officer"),
            "takes requests for data in");
    public static final Person COUNSEL =
            new Person("counsel", "Cora Weiss", "Legal", POLICE, List.of("counsel"), "legal counsel of the department");
    public static final Person ALPR_ADMINISTRATOR = new Person(
            "alpr-administrator",
            "Alma Ruiz",
            "Real-Time Crime Center",
            POLICE,
            List.of("alpr-administrator"),
            "keeps the plate lists");
    public static final Person ALPR_DESIGNEE = new Person(
            "alpr-designee",
            "Dario Conti",
            "Real-Time Crime Center",
            POLICE,
            List.of("alpr-administrator"),
            "the administrator's designee: the second person");
    public static final Person FIELD_OFFICER =
            new Person("field-officer", "Finn Kelly", "Patrol", POLICE, List.of("field-officer"), "works in the field");
    public static final Person POLICY_ADMINISTRATOR = new Person(
            "policy-administrator",
            "Petra Vogel",
            "Policy",
            POLICE,
            List.of("policy-administrator"),
            "proposes and approves policy packs");
    public static final Person GUARD =
            new Person("guard", "Gus Adeyemi", "Harbor High School", SCHOOLS, List.of("guard"), "a school's guard");
    public static final Person OUTSIDER = new Person(
            "outsider",
            "Otto Novak",
            "Investigations",
            "Neighbour County Sheriff",
            List.of("rtcc-analyst"),
            "of another agency: refused");
    public static final Person NEWCOMER = new Person(
            "newcomer", "Nell Park", "Records", POLICE, List.of(), "has no role yet: refused nearly everything");

    /** In the order of the sign-in page. */
    public static final List<Person> ALL = List.of(
            ANALYST,
            SUPERVISOR,
            TECHNICIAN,
            OPERATIONS_MANAGER,
            APPROVER,
            VICE_PRINCIPAL,
            AUDITOR,
            INSPECTOR_GENERAL,
            PEOPLE_ADMINISTRATOR,
            RECORDS_OFFICER,
            COUNSEL,
            ALPR_ADMINISTRATOR,
            ALPR_DESIGNEE,
            FIELD_OFFICER,
            POLICY_ADMINISTRATOR,
            GUARD,
            OUTSIDER,
            NEWCOMER);

    /** Agencies whose people are in the directory; the outsider's is not among them. */
    public static final List<String> AGENCIES = List.of(POLICE, SCHOOLS, INSPECTOR);

    /** Two who set the directory up while it is empty, as the template's parameter wants them. */
    public static final String FOUNDERS = String.join(";", PEOPLE_ADMINISTRATOR.id, OPERATIONS_MANAGER.id);

    public static Person byId(String id) {
        return ALL.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody here is called " + id));
    }
}
