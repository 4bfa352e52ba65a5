from tests.ui.access.test_translated import *
def test_x(welsh, listened_to, opens):
  for which in ("full",):
    desk = opens(which)
    faults = []
    for name, window in walk_console(desk):
        if window is desk.console:
            window.resize(LAPTOP)
            QApplication.processEvents()
        faults += [f"{name}: {fault}" for fault in cut(window)]
    faults += [f"{name}: {fault}" for name, window in walk_form(desk) for fault in cut(window)]
    print("\n".join(dict.fromkeys(faults)))
    assert not faults
