package org.lantian.notification.contact;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells addresses of the public internet from all others, by IANA's registries of special-purpose addresses (RFC 6890). */
final class PublicAddress {

    private static final List<Block> RESERVED_4 = List.of(
            block(4, "0.0.0.0", 8),
            block(4, "10.0.0.0", 8),
            block(4, "100.64.0.0", 10),
            block(4, "127.0.0.0", 8),
            block(4, "169.254.0.0", 16),
            block(4, "172.16.0.0", 12),
            block(4, "192.0.0.0", 24),
            block(4, "192.0.2.0", 24),
            block(4, "192.88.99.0", 24),
            block(4, "192.168.0.0", 16),
            block(4, "198.18.0.0", 15),
            block(4, "198.51.100.0", 24),
            block(4, "203.0.113.0", 24),
            block(4, "224.0.0.0", 3));

    /** Of IPv6 only global unicast is public, without the ranges that carry IPv4 addresses or are set aside in it. */
    private static final Block GLOBAL_6 = block(16, "2000::", 3);

    private static final List<Block> RESERVED_6 = List.of(
            block(16, "2001::", 23), block(16, "2001:db8::", 32), block(16, "2002::", 16), block(16, "3fff::", 20));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) {
            return RESERVED_4.stream().noneMatch(block -> block.contains(address));
        }
        return GLOBAL_6.contains(address) && RESERVED_6.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(BigInteger network, int bits, int length) {
        boolean contains(InetAddress address) {
            return new BigInteger(1, address.getAddress())
                    .shiftRight(bits - length)
                    .equals(network);
        }
    }

    private static Block block(int bytes, String network, int length) {
        try {
            var address = new BigInteger(1, InetAddress.getByName(network).getAddress());
            return new Block(address.shiftRight(bytes * 8 - length), bytes * 8, length);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
