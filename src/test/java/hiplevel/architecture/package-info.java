/** Tests of the house itself: direction of packages, fences, sizes, licences. */
package hiplevel.architecture;
