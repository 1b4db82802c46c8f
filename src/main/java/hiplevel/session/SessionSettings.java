package hiplevel.session;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.bands.Bands;
import hiplevel.imu.Side;
import hiplevel.imu.calibration.Calibrations;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user may set for an analysis.
 *
 * @param exercise only this exercise, for the whole recording; empty: as declared, else as recognised
 * @param side only repetitions of this stance side; empty for both
 * @param heightMetres body height, for distances in cm; overrides the recording's
 * @param wearer code, overrides the recording's
 * @param catalogue the exercises that are looked for
 * @param affectedSide overrides the recording's
 * @param calibrations by which the samples of each sensor whose serial number is among them are corrected
 */
public record SessionSettings(
        Optional<String> exercise,
        Optional<Side> side,
        OptionalDouble heightMetres,
        Optional<String> wearer,
        Optional<Side> affectedSide,
        Catalogue catalogue,
        Bands bands,
        Algorithms algorithms,
        Calibrations calibrations) {
    public static final SessionSettings DEFAULT = new SessionSettings(
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Catalogue.STANDARD,
            Bands.DEFAULT,
            Algorithms.DEFAULT);

    /** Of sensors that are taken as they are. */
    public SessionSettings(
            Optional<String> exercise,
            Optional<Side> side,
            OptionalDouble heightMetres,
            Optional<String> wearer,
            Optional<Side> affectedSide,
            Catalogue catalogue,
            Bands bands,
            Algorithms algorithms) {
        this(exercise, side, heightMetres, wearer, affectedSide, catalogue, bands, algorithms, Calibrations.NONE);
    }

    /** The same with other algorithms' settings. */
    public SessionSettings with(Algorithms others) {
        return new SessionSettings(
                exercise, side, heightMetres, wearer, affectedSide, catalogue, bands, others, calibrations);
    }

    /** The same with the sensors corrected. */
    public SessionSettings with(Calibrations others) {
        return new SessionSettings(
                exercise, side, heightMetres, wearer, affectedSide, catalogue, bands, algorithms, others);
    }

    /** The same judged by other bands. */
    public SessionSettings with(Bands others) {
        return new SessionSettings(
                exercise, side, heightMetres, wearer, affectedSide, catalogue, others, algorithms, calibrations);
    }

    /** The same for a recording of that exercise, one of the catalogue. */
    public SessionSettings doing(String exerciseName) {
        return doing(Optional.of(exerciseName), side);
    }

    /** The same for what is declared, or recognised, and the leg that does it. */
    public SessionSettings doing(Optional<String> exerciseName, Optional<Side> leg) {
        return new SessionSettings(
                exerciseName, leg, heightMetres, wearer, affectedSide, catalogue, bands, algorithms, calibrations);
    }
}
