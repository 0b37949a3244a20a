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
    public static final Person AUDITOR =
            new Person("auditor", "Aud Berg", "Audit Unit", POLICE, List.of("auditor"), "reads the audit log");
    public static final Person INSPECTOR_GENERAL = new Person(
            "inspector-general",
            "Ines Castro",
            "Police Oversight",
            INSPECTOR,
            List.of("inspector-general"),
            "oversight from outside the department");
    public static final Person RECORDS_OFFICER = new Person(
            "records-officer",
            "Rosa Lindgren",
            "Records",
            POLICE,
            List.of("records-officer"),
            "takes requests for data in, answers them");
    public static final Person COUNSEL = new Person(
            "counsel", "Cyrus Amari", "Legal Counsel", POLICE, List.of("counsel"), "decides what staff may not touch");
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
            AUDITOR,
            INSPECTOR_GENERAL,
            RECORDS_OFFICER,
            COUNSEL,
            OUTSIDER,
            NEWCOMER);

    /** Agencies whose people may sign in, as the template's parameter wants them. */
    public static final String AGENCIES = String.join(";", POLICE, SCHOOLS, INSPECTOR);

    public static Person byId(String id) {
        return ALL.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody here is called " + id));
    }
}
