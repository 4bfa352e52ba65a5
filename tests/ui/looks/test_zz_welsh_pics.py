from ui import language

from . import room


def test_take(qapp, taken, monkeypatch):
    was = room.application

    def app():
        made = was()
        language.speak(made, "cy")
        return made

    monkeypatch.setattr(room, "application", app)
    t = taken("light")
    for name, picture in t.pictures.items():
        picture.save(f"/tmp/cy/pics/{name.replace(' ', '-')}.png")
    print(t.troubles)
    language.speak(qapp, "en")
