package casement.domain.vehicle;

/** The colour that most of a vehicle has. */
public enum Colour {
    BLACK,
    WHITE,
    GREY,
    SILVER,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    BLUE,
    BROWN
}
