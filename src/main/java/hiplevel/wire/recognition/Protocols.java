package hiplevel.wire.recognition;

import hiplevel.wire.Protocol;
import hiplevel.wire.binary.HiPNuc;
import hiplevel.wire.binary.Mip;
import hiplevel.wire.binary.OpenImu;
import hiplevel.wire.binary.Rvc;
import hiplevel.wire.binary.VectorNavBinary;
import hiplevel.wire.binary.WitMotion;
import hiplevel.wire.binary.WitMotionBle;
import hiplevel.wire.binary.XimuBinary;
import hiplevel.wire.binary.Xsens;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import hiplevel.wire.text.BareCsv;
import hiplevel.wire.text.Bno055;
import hiplevel.wire.text.HeadedCsv;
import hiplevel.wire.text.I2cDev;
import hiplevel.wire.text.MotionCal;
import hiplevel.wire.text.NameValue;
import hiplevel.wire.text.RazorAhrs;
import hiplevel.wire.text.VectorNavText;
import hiplevel.wire.text.XimuText;
import java.util.List;
import java.util.Optional;

/** Every protocol that is understood. */
public final class Protocols {
    /** Of two that understand the same bytes equally well the earlier is meant: the general ones stand last. */
    private static final List<Protocol> ALL = List.of(
            HiplevelBinary.PROTOCOL,
            HiplevelText.PROTOCOL,
            HiPNuc.PROTOCOL,
            OpenImu.PROTOCOL,
            VectorNavBinary.PROTOCOL,
            Xsens.PROTOCOL,
            Mip.PROTOCOL,
            WitMotion.PROTOCOL,
            Rvc.PROTOCOL,
            WitMotionBle.PROTOCOL,
            WitMotionBle.SD_PROTOCOL,
            XimuBinary.PROTOCOL,
            VectorNavText.PROTOCOL,
            XimuText.PROTOCOL,
            Bno055.PROTOCOL,
            MotionCal.PROTOCOL,
            RazorAhrs.PROTOCOL,
            I2cDev.PROTOCOL,
            NameValue.PROTOCOL,
            HeadedCsv.PROTOCOL,
            BareCsv.PROTOCOL);

    private Protocols() {}

    /** All; bare rows of numbers are among them, which say no reading until someone tells what they mean. */
    public static List<Protocol> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<Protocol> named(String name) {
        return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
